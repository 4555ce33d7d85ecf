package dev.mypos.sample.cli.shift;

import dev.mypos.Pos;
import dev.mypos.error.ConflictError;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.shift.Shift;
import dev.mypos.store.ShiftId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The shift: by id, or the one that is open on a till. Confine to one thread. */
final class ShiftOption {
    @Option(
            names = "--shift",
            paramLabel = "ID",
            converter = Uuid.class,
            description = "The shift's id (default: the one open on the till).")
    @Nullable
    UUID shift;

    @Mixin
    RegisterOption register = new RegisterOption();

    /** @throws ConflictError shift-closed if no id was given and the till has no open shift */
    ShiftId in(Pos pos) {
        return Optional.ofNullable(shift)
                .map(ShiftId::new)
                .or(() -> pos.shifts().findOpen(register.id()).map(Shift::id))
                .orElseThrow(() -> ConflictError.shiftClosed(
                        "find the shift", register.id().value()));
    }
}
