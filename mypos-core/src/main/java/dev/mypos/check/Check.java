package dev.mypos.check;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks what comes in against the constraints on its type, and against what only the service can know.
 *
 * <p>Constraints stand on accessors such as {@code sku()}, which are no bean properties; what an accessor returns is held
 * to them as a method's return value. What lies inside an input is held to its own constraints if the accessor is marked
 * {@code @Valid} and the part is a record. Confine to one thread.
 */
public final class Check {
    private static final Comparator<Violation> BY_PATH =
            Comparator.comparing(Violation::path).thenComparing(Violation::rule);

    private final List<Violation> broken;

    private Check(List<Violation> broken) {
        this.broken = broken;
    }

    /**
     * Finds the broken constraints of an input.
     *
     * @param type the type whose accessors carry the constraints: an interface or a record
     */
    public static <T> Check that(Class<T> type, T input) {
        List<Violation> broken = new ArrayList<>();
        Accessors.of(type).forEach(accessor -> accessor.broken(input).forEach(broken::add));
        return new Check(broken);
    }

    /** Lets an input pass that breaks no constraint; see {@link #that} and {@link #orThrow}. */
    public static <T> void valid(String operation, Class<T> type, T input) {
        that(type, input).orThrow(operation);
    }

    /** Adds a rule that is no constraint; the words are those of {@link Violation}. */
    public Check and(boolean holds, String path, String rule, String message) {
        if (!holds) {
            broken.add(new Violation(path, rule, message));
        }
        return this;
    }

    /**
     * Lets the input pass if no rule is broken.
     *
     * @throws ValidationError with every broken rule and its path, which has the names of stored fields, as in {@code
     *     tax_code}; positions in lists count from 0, as in {@code barcodes[3]}
     */
    public void orThrow(String operation) {
        if (!broken.isEmpty()) {
            throw new ValidationError(
                    operation, broken.stream().distinct().sorted(BY_PATH).toList());
        }
    }

    static Validator validator() {
        return Holder.VALIDATOR;
    }

    /** Making the first one takes a quarter of a second, so it is made once, and only if something is checked. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Sentences())
                .buildValidatorFactory()
                .getValidator();
    }
}
