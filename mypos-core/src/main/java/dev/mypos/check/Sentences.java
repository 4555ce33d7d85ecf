package dev.mypos.check;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Locale;

/** Words what a constraint asks for, the same in every locale; never shows a value, which may be personal. */
final class Sentences implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        Annotation constraint = context.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Size size) {
            return size(size, context.getValidatedValue());
        }
        return constraint instanceof NotBlank ? "must not be blank" : template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static String size(Size size, Object value) {
        String asked = size.min() == 0 ? "at most " + size.max() : size.min() + " to " + size.max();
        return value instanceof Collection<?> elements
                ? "must have " + asked + " entries, not " + elements.size()
                : "must have " + asked + " characters, not " + ((CharSequence) value).length();
    }
}
