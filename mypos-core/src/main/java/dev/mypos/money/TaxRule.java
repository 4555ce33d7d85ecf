package dev.mypos.money;

import dev.mypos.check.Printable;
import jakarta.validation.Valid;
import java.util.List;

/**
 * The taxes a product carries, under a code of the store.
 *
 * <p>Up to {@link #MAX_COMPONENTS} components with names of their own. A store takes only rules whose code and names are
 * printable. Immutable.
 *
 * @param code 1 to {@link #MAX_CODE} characters
 * @param components in the order they are shown; none for what is free of tax
 */
public record TaxRule(@Printable String code, @Valid List<Component> components) {
    /** Components of a rule at most: 4. */
    public static final int MAX_COMPONENTS = 4;

    /** Characters of a code at most: 64. */
    public static final int MAX_CODE = 64;

    /** Characters of a component's name at most: 200. */
    public static final int MAX_NAME = 200;

    /**
     * Holds the limits.
     *
     * @throws dev.mypos.error.ValidationError if the code is blank or too long, or components are too many or share a
     *     name
     */
    public TaxRule {
        requireText("tax_code", code, MAX_CODE);
        components = List.copyOf(components);
        if (components.size() > MAX_COMPONENTS) {
            throw Refusal.of("components", "size", "must be at most " + MAX_COMPONENTS);
        }
        if (components.stream().map(Component::name).distinct().count() < components.size()) {
            throw Refusal.of("components", "unique", "must have names of their own");
        }
    }

    /** A rule without any tax. */
    public static TaxRule none(String code) {
        return new TaxRule(code, List.of());
    }

    /** A rule with one tax that prices contain. */
    public static TaxRule included(String code, String name, Rate rate) {
        return new TaxRule(code, List.of(new Component(name, rate, true)));
    }

    /** A rule with one tax that is added to prices. */
    public static TaxRule onTop(String code, String name, Rate rate) {
        return new TaxRule(code, List.of(new Component(name, rate, false)));
    }

    private static void requireText(String path, String text, int max) {
        if (text.isBlank() || text.length() > max) {
            throw Refusal.of(path, "size", "must have 1 to " + max + " characters that are not all blank");
        }
    }

    /**
     * One tax of a rule. Immutable.
     *
     * @param name as receipts show it, 1 to {@link #MAX_NAME} characters
     * @param included whether prices contain it already
     */
    public record Component(@Printable String name, Rate rate, boolean included) {

        /**
         * Holds the limits.
         *
         * @throws dev.mypos.error.ValidationError if the name is blank or too long
         */
        public Component {
            requireText("tax_name", name, MAX_NAME);
        }

        @Override
        public String toString() {
            return name + " " + rate + (included ? " included" : " on top");
        }
    }
}
