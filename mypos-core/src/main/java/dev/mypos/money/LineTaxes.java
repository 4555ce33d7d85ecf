package dev.mypos.money;

import dev.mypos.money.TaxRule.Component;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A line while its taxes are worked out. Confined to one calculation. */
final class LineTaxes {
    private final int number;
    private final Taxable line;
    private final BigInteger grossWhole;
    private final Map<Component, Money> charged = new LinkedHashMap<>(2);
    private Money net;
    private Money total;

    LineTaxes(int number, Taxable line) {
        this.number = number;
        this.line = line;
        this.net = line.amount();
        this.total = line.amount();
        this.grossWhole = grossWhole(line.rule().components());
    }

    private static BigInteger grossWhole(List<Component> components) {
        BigInteger whole = Rate.WHOLE;
        for (Component component : components) {
            if (component.included()) {
                whole = whole.add(component.rate().scaled());
            }
        }
        return whole;
    }

    /** Its place among the lines, from 1. */
    int number() {
        return number;
    }

    List<Component> components() {
        return line.rule().components();
    }

    /** The amount that a tax is worked out from: the price it is contained in, or the net it is added to. */
    Money basis(Component component) {
        return component.included() ? line.amount() : net;
    }

    Fraction exact(Component component) {
        if (!component.included()) {
            return component.rate().of(net);
        }
        BigInteger amount = BigInteger.valueOf(line.amount().minorUnits());
        return new Fraction(amount.multiply(component.rate().scaled()), grossWhole);
    }

    /** Whether a further included unit would leave the net on its side of zero. */
    boolean hasRoom() {
        return !net.isZero() && net.isNegative() == line.amount().isNegative();
    }

    void charge(Component component, Money amount) {
        charged.put(component, amount);
        if (component.included()) {
            net = net.minus(amount);
        } else {
            total = total.plus(amount);
        }
    }

    TaxedLine taxed() {
        List<Tax> taxes = new ArrayList<>(charged.size());
        for (Component component : components()) {
            taxes.add(Tax.of(component, net, Objects.requireNonNull(charged.get(component))));
        }
        return new TaxedLine(net, taxes, total);
    }
}
