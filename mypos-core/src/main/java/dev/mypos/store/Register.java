package dev.mypos.store;

import dev.mypos.check.Printable;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A till of the store.
 *
 * @param needsShift whether it sells only while a shift is open
 */
public record Register(
        RegisterId id,
        LocationId location,
        @NotBlank @Size(max = 200) @Printable String name,
        boolean needsShift) {
    public static final Register MAIN = new Register(RegisterId.MAIN, LocationId.MAIN, "Main", false);

    Fields fields() {
        return Fields.builder()
                .put("register_id", id.value())
                .put("location", location.value())
                .put("name", name)
                .put("needs_shift", needsShift)
                .build();
    }

    static Register from(Fields fields) {
        return new Register(
                new RegisterId(fields.text("register_id")),
                new LocationId(fields.text("location")),
                fields.text("name"),
                fields.flag("needs_shift"));
    }
}
