package dev.mypos.money;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds {@link QuantityRange}. */
public final class QuantityRangeValidator implements ConstraintValidator<QuantityRange, Quantity> {
    private boolean negative;
    private boolean zero;

    @Override
    public void initialize(QuantityRange constraint) {
        negative = constraint.negative();
        zero = constraint.zero();
    }

    @Override
    public boolean isValid(@Nullable Quantity quantity, ConstraintValidatorContext context) {
        if (quantity == null || holds(quantity)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(rule() + ", not " + quantity)
                .addConstraintViolation();
        return false;
    }

    private boolean holds(Quantity quantity) {
        return quantity.fitsLine() && (negative || !quantity.isNegative()) && (zero || !quantity.isZero());
    }

    private String rule() {
        String least = negative ? "-" + Quantity.MAX_LINE : "0";
        return "must be from " + least + " to " + Quantity.MAX_LINE + (zero ? "" : " and other than 0");
    }
}
