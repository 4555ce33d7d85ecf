package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.money.UnitPrice;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lines, prices and rules for the tests of this package; in euro unless said otherwise. */
final class Shelf {
    static final Currency EUR = Currency.getInstance("EUR");
    static final TaxRule NO_TAX = TaxRule.none("none");

    private Shelf() {}

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static List<Money> eurs(String amounts) {
        return Stream.of(amounts.split(" ")).map(Shelf::eur).toList();
    }

    static TaxRule included(String percent) {
        return TaxRule.included("in " + percent, "VAT", Rate.ofPercent(percent));
    }

    static TaxRule onTop(String percent) {
        return TaxRule.onTop("on " + percent, "VAT", Rate.ofPercent(percent));
    }

    static Discount percent(String rate) {
        return new Discount.Percent(Rate.ofPercent(rate), "promotion");
    }

    static Discount off(String amount) {
        return new Discount.Amount(eur(amount), "voucher");
    }

    static ProductId product(int number) {
        return new ProductId(new UUID(0, number));
    }

    static Item item(String price, TaxRule tax, Discount... discounts) {
        UnitPrice unit = UnitPrice.of(price, "EUR");
        return new Item(product(1), "SKU", "Thing", Optional.empty(), unit, tax, List.of(discounts), true);
    }

    static Quote.Input line(String quantity, String price, TaxRule tax, Discount... discounts) {
        return new Quote.Input(item(price, tax, discounts), Quantity.parse(quantity));
    }

    static Rounding scope(TaxScope scope) {
        return Rounding.of(RoundingMode.HALF_UP, scope);
    }

    static Rounding nickels() {
        return Rounding.DEFAULT.withCash(eur("0.05"), RoundingMode.HALF_UP);
    }

    static Quote quote(Rounding rules, List<Discount> discounts, Quote.Input... lines) {
        return Quote.of(lines[0].item().price().currency(), List.of(lines), discounts, rules);
    }

    static Quote quote(Quote.Input... lines) {
        return quote(Rounding.DEFAULT, List.of(), lines);
    }

    static List<Money> totals(List<LineItem> lines) {
        return lines.stream().map(LineItem::total).toList();
    }

    static List<Money> discounts(List<LineItem> lines) {
        return lines.stream().map(LineItem::discount).toList();
    }

    static List<Money> taxes(List<LineItem> lines) {
        return lines.stream().map(LineItem::tax).toList();
    }

    static Terms terms(String name, String price, StockPolicy policy) {
        return new Terms(name, UnitPrice.of(price, "EUR"), "none", policy, true);
    }
}
