package dev.mypos.money;

import dev.mypos.money.TaxRule.Component;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** One run over the lines: first the included taxes, which fix the nets, then those on top of them. */
final class TaxCalculation {
    private final Currency currency;
    private final Rounding rounding;
    private final List<LineTaxes> lines;
    private final List<Rounded> roundings = new ArrayList<>();

    TaxCalculation(Currency currency, List<Taxable> lines, Rounding rounding) {
        this.currency = currency;
        this.rounding = rounding;
        this.lines = new ArrayList<>(lines.size());
        for (Taxable line : lines) {
            Money.zero(currency).requireSameCurrency(line.amount());
            this.lines.add(new LineTaxes(this.lines.size() + 1, line));
        }
    }

    Taxation result() {
        charge(true);
        charge(false);
        List<TaxedLine> taxed = new ArrayList<>(lines.size());
        for (LineTaxes line : lines) {
            taxed.add(line.taxed());
        }
        return new Taxation(currency, taxed, roundings);
    }

    private void charge(boolean included) {
        if (rounding.taxScope() == TaxScope.LINE) {
            dues(included).forEach(this::chargeLine);
        } else {
            byComponent(dues(included)).forEach(this::chargeDocument);
        }
    }

    /** What the lines owe, exactly, in their order. */
    private List<Due> dues(boolean included) {
        List<Due> dues = new ArrayList<>();
        for (LineTaxes line : lines) {
            for (Component component : line.components()) {
                if (component.included() == included) {
                    dues.add(new Due(line, component, line.exact(component)));
                }
            }
        }
        return dues;
    }

    private static Map<Component, List<Due>> byComponent(List<Due> dues) {
        Map<Component, List<Due>> byComponent = new LinkedHashMap<>();
        for (Due due : dues) {
            byComponent
                    .computeIfAbsent(due.component(), key -> new ArrayList<>())
                    .add(due);
        }
        return byComponent;
    }

    private void chargeLine(Due due) {
        Rounded tax = Rounded.of("line tax", due::inputs, due.exact(), rounding.mode(), currency);
        roundings.add(tax);
        due.settle(tax.result());
    }

    private void chargeDocument(Component component, List<Due> dues) {
        List<Fraction> shares = dues.stream().map(Due::exact).toList();
        Fraction exact = shares.stream().reduce(new Fraction(BigInteger.ZERO, BigInteger.ONE), Fraction::plus);
        Rounded tax = Rounded.of(
                "document tax", () -> component + " on " + dues.size() + " lines", exact, rounding.mode(), currency);
        roundings.add(tax);
        IntPredicate room = i -> dues.get(i).line().hasRoom();
        List<BigInteger> parts =
                LargestRemainder.split(BigInteger.valueOf(tax.result().minorUnits()), shares, room);
        for (int i = 0; i < parts.size(); i++) {
            Due due = dues.get(i);
            Money part = Money.ofMinor(parts.get(i), currency);
            roundings.add(new Rounded("allocation", due::inputs, due.exact(), part));
            due.settle(part);
        }
    }

    private record Due(LineTaxes line, Component component, Fraction exact) {
        String inputs() {
            return "line " + line.number() + ": " + component + (component.included() ? " in " : " of ")
                    + line.basis(component);
        }

        void settle(Money amount) {
            line.charge(component, amount);
        }
    }
}
