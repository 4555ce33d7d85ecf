package dev.mypos.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds {@link Code}. */
public final class CodeValidator implements ConstraintValidator<Code, CharSequence> {
    private String except = "";
    private String rule = "";

    @Override
    public void initialize(Code constraint) {
        except = constraint.except();
        rule = except.isEmpty()
                ? "must be visible characters"
                : "must be visible characters without "
                        + String.join(
                                " or ",
                                except.chars().mapToObj(Character::toString).toList());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || text.length() == 0) {
            return true;
        }
        return !startsOrEndsWithBlank(text) && Characters.all(text, this::allowed, rule, context);
    }

    private static boolean startsOrEndsWithBlank(CharSequence text) {
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
    }

    private boolean allowed(int codePoint) {
        return codePoint == ' ' || (Characters.isVisible(codePoint) && except.indexOf(codePoint) < 0);
    }
}
