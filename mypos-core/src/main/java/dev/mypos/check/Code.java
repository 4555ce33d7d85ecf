package dev.mypos.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people and scanners type to name something: visible characters only, blanks only between them, so that no two
 * codes look the same and are not.
 */
@Documented
@Constraint(validatedBy = CodeValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    /** Further characters that it may not have. */
    String except() default "";

    String message() default "must be visible characters, with blanks only between them";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
