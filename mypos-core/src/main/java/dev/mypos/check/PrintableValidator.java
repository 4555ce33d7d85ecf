package dev.mypos.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds {@link Printable}. */
public final class PrintableValidator implements ConstraintValidator<Printable, CharSequence> {
    private boolean lines;

    @Override
    public void initialize(Printable constraint) {
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Characters.all(text, this::allowed, "must be printable text", context);
    }

    private boolean allowed(int codePoint) {
        return lines
                ? Characters.isLineBreakOrTab(codePoint) || !Characters.isControl(codePoint)
                : !Characters.isControl(codePoint)
                        && !Characters.isSeparatorOfLines(codePoint)
                        && !Characters.isDirectionMark(codePoint);
    }
}
