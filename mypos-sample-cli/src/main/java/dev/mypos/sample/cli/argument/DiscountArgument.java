package dev.mypos.sample.cli.argument;

import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.sale.Discount;
import java.math.BigDecimal;
import java.util.Currency;
import picocli.CommandLine.ITypeConverter;

/**
 * A discount as it is typed: {@code 10%}, or an amount such as {@code 2.50}.
 *
 * <p>Immutable.
 */
public record DiscountArgument(BigDecimal value, boolean percent) {
    /**
     * The discount in the store's currency.
     *
     * @throws dev.mypos.error.ValidationError if the rate or the amount breaks a rule
     */
    public Discount discount(Currency currency, String reason) {
        return percent
                ? new Discount.Percent(new Rate(value), reason)
                : new Discount.Amount(Money.of(value, currency), reason);
    }

    /** Reads one. Stateless. */
    public static final class Reader implements ITypeConverter<DiscountArgument> {
        @Override
        public DiscountArgument convert(String text) {
            boolean percent = text.endsWith("%");
            String number = percent ? text.substring(0, text.length() - 1).strip() : text;
            return new DiscountArgument(Decimals.read("discount", number), percent);
        }
    }
}
