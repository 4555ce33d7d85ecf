package dev.mypos.money;

/**
 * A line on its way to its taxes. Immutable.
 *
 * @param amount as priced, after discounts: with the included taxes, without those on top; negative for what comes back
 */
public record Taxable(Money amount, TaxRule rule) {}
