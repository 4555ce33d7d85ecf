package dev.mypos.money;

import java.util.Currency;
import java.util.List;

/**
 * The taxes of a set of lines.
 *
 * <p>An included tax is taken out of the line's amount, and net is what is left; a tax on top is due on that net.
 * Nothing is rounded twice: net plus included taxes is the line's amount, always. Under {@link TaxScope#LINE} each tax
 * is rounded on each line; under {@link TaxScope#DOCUMENT} the exact taxes of one name, rate and kind are added up and
 * rounded once, and the lines share that by largest remainder. Either way the document's taxes are the sums of the
 * lines' taxes, and negated lines give the negated result. Immutable.
 */
public final class Taxation {
    private final List<TaxedLine> lines;
    private final List<Tax> taxes;
    private final Money net;
    private final Money total;
    private final List<Rounded> roundings;

    Taxation(Currency currency, List<TaxedLine> lines, List<Rounded> roundings) {
        this.lines = List.copyOf(lines);
        this.taxes = Tax.merged(lines, TaxedLine::taxes);
        this.net = Money.sum(currency, lines, TaxedLine::net);
        this.total = Money.sum(currency, lines, TaxedLine::total);
        this.roundings = List.copyOf(roundings);
    }

    /**
     * Works out the taxes of all lines.
     *
     * @param currency of all lines
     * @throws dev.mypos.error.ValidationError if a line is in another currency, or an amount leaves the limit of
     *     {@link Money}
     */
    public static Taxation of(Currency currency, List<Taxable> lines, Rounding rounding) {
        return new TaxCalculation(currency, lines, rounding).result();
    }

    /** One for each line given, in their order. */
    public List<TaxedLine> lines() {
        return lines;
    }

    /** The document's taxes by name, rate and kind, in the order in which each is first met. */
    public List<Tax> taxes() {
        return taxes;
    }

    public Money net() {
        return net;
    }

    /** All taxes together. */
    public Money tax() {
        return total.minus(net);
    }

    /** What the customer pays, tax included, before cash rounding. */
    public Money total() {
        return total;
    }

    /** How each tax came about, under the rules {@code line tax}, {@code document tax} and {@code allocation}. */
    public List<Step> steps() {
        return roundings.stream().map(Rounded::step).toList();
    }
}
