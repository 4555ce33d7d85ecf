package dev.mypos.sample.cli.argument;

import dev.mypos.Pos;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The id of what a command makes. Confine to one thread. */
public final class NewId {
    @Option(
            names = "--id",
            paramLabel = "UUID",
            converter = Uuid.class,
            description = "Its id; the same id again changes nothing. Made and printed if absent.")
    @Nullable
    UUID id;

    /** The id that was given, or a new one. */
    public UUID in(Pos pos) {
        return id == null ? pos.newId() : id;
    }

    public Optional<UUID> given() {
        return Optional.ofNullable(id);
    }
}
