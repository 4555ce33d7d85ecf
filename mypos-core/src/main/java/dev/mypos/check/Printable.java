package dev.mypos.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people read: no control characters, no unpaired surrogates. Text of one line has neither line breaks nor
 * marks that change the direction of writing, which make one name look like another.
 */
@Documented
@Constraint(validatedBy = PrintableValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {
    /** Whether the text may have several lines; then tabs are allowed too. */
    boolean lines() default false;

    String message() default "must be printable text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
