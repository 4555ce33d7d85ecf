package dev.mypos.check;

import dev.mypos.error.InternalError;
import dev.mypos.error.ValidationError.Violation;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;

/** One accessor and how its constraints are checked. */
final class Accessor {
    private final Method method;

    private Accessor(Method method) {
        this.method = method;
    }

    static Accessor of(Class<?> type, String name) {
        try {
            return new Accessor(type.getMethod(name));
        } catch (NoSuchMethodException e) {
            throw new InternalError("find the constraints of " + type.getSimpleName(), e);
        }
    }

    Stream<Violation> broken(Object input) {
        Object value = value(input);
        return Check.validator().forExecutables().validateReturnValue(input, method, value).stream()
                .map(violation -> new Violation(Paths.of(violation, value), rule(violation), violation.getMessage()));
    }

    private Object value(Object input) {
        try {
            return method.invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new InternalError("read " + method.getName(), e);
        }
    }

    /** The constraint's name in words, such as {@code not-blank}. */
    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
