package dev.mypos.money;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A quantity that one line or movement may carry: at most {@link Quantity#MAX_LINE} in magnitude. */
@Documented
@Constraint(validatedBy = QuantityRangeValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface QuantityRange {
    boolean negative() default false;

    boolean zero() default true;

    String message() default "must be a quantity that a line may carry";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
