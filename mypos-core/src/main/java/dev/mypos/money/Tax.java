package dev.mypos.money;

import dev.mypos.money.TaxRule.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tax as charged, on a line or on a whole document. Immutable.
 *
 * @param included whether the price contained it
 * @param base the net amount it is due on
 * @param amount the tax itself, rounded
 */
public record Tax(String name, Rate rate, boolean included, Money base, Money amount) {

    static Tax of(Component component, Money base, Money amount) {
        return new Tax(component.name(), component.rate(), component.included(), base, amount);
    }

    /** Adds up the taxes of all lines that have name, rate and kind in common, in the order in which each is first met. */
    public static <T> List<Tax> merged(Iterable<T> lines, Function<? super T, List<Tax>> taxes) {
        Map<Component, Tax> byComponent = new LinkedHashMap<>(2);
        for (T line : lines) {
            for (Tax tax : taxes.apply(line)) {
                byComponent.merge(tax.component(), tax, Tax::plus);
            }
        }
        return List.copyOf(byComponent.values());
    }

    private Component component() {
        return new Component(name, rate, included);
    }

    private Tax plus(Tax other) {
        return new Tax(name, rate, included, base.plus(other.base), amount.plus(other.amount));
    }
}
