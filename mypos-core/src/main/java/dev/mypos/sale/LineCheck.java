package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The limits of lines and discounts. */
final class LineCheck {
    private static final Rate ALL = Rate.ofPercent("100");

    private final Currency currency;
    private final Violations violations;

    LineCheck(Currency currency, Violations violations) {
        this.currency = currency;
        this.violations = violations;
    }

    void check(List<Quote.Input> lines, List<Discount> discounts) {
        lines("lines", lines);
        discounts("discounts", discounts);
    }

    void lines(String path, List<Quote.Input> lines) {
        violations.size(path, lines.size(), 1, Cart.MAX_LINES);
        for (int i = 0; i < lines.size(); i++) {
            check(path + "[" + i + "]", lines.get(i));
        }
    }

    private void check(String path, Quote.Input line) {
        UnitPrice price = line.item().price();
        violations.currency(path + ".price", price.currency(), currency);
        quantity(violations, path + ".quantity", line.quantity());
        unit(violations, path + ".quantity", line.item(), line.quantity());
        if (minorUnits(price, line.quantity()).compareTo(BigDecimal.valueOf(Money.MAX_MINOR_UNITS)) > 0) {
            violations.add(path + ".amount", "range", "must be at most 10^13 minor units of " + currency);
        }
        discounts(path + ".discounts", line.item().discounts());
    }

    private static BigDecimal minorUnits(UnitPrice price, Quantity quantity) {
        return price.amount()
                .multiply(quantity.value())
                .movePointRight(price.currency().getDefaultFractionDigits());
    }

    /** What a line sells or takes back. */
    static void quantity(Violations violations, String path, Quantity quantity) {
        if (!quantity.isPositive() || !quantity.fitsLine()) {
            violations.add(path, "range", "must be more than 0 and at most " + Quantity.MAX_LINE + ", not " + quantity);
        }
    }

    /** How finely it may be measured. */
    static void unit(Violations violations, String path, Item item, Quantity quantity) {
        if (!item.unit().allows(quantity)) {
            violations.add(path, "decimals", item.unit().rule() + ", not " + quantity + " of " + item.sku());
        }
    }

    private void discounts(String path, List<Discount> discounts) {
        violations.size(path, discounts.size(), 0, Cart.MAX_DISCOUNTS);
        for (int i = 0; i < discounts.size(); i++) {
            discount(path + "[" + i + "]", discounts.get(i));
        }
    }

    private void discount(String path, Discount discount) {
        violations.text(path + ".reason", discount.reason());
        discount.<Runnable>fold(
                        percent -> () -> rate(path + ".rate", percent.rate()),
                        amount -> () -> violations.amount(path + ".amount", amount.amount(), currency))
                .run();
    }

    private void rate(String path, Rate rate) {
        if (rate.percent().compareTo(ALL.percent()) > 0) {
            violations.add(path, "range", "must be at most 100 percent, not " + rate);
        }
    }
}
