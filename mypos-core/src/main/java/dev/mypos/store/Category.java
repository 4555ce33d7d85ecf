package dev.mypos.store;

import dev.mypos.check.Code;
import dev.mypos.check.Printable;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What products are listed and reported under. Immutable.
 *
 * @param code what a product names it by; stays as it is, because sold lines keep it: 1 to 64 visible characters
 * @param name what people read; may change: 1 to 200 characters
 */
public record Category(
        @Size(min = 1, max = 64) @Code String code,
        @NotBlank @Size(max = 200) @Printable String name) {
    Fields fields() {
        return Fields.builder().put("code", code).put("name", name).build();
    }

    static Category from(Fields fields) {
        return new Category(fields.text("code"), fields.text("name"));
    }
}
