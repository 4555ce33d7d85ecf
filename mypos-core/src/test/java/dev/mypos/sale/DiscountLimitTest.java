package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountLimitTest {
    private static final DiscountLimit TEN = new DiscountLimit(Rate.ofPercent("10"));

    @ParameterizedTest
    @CsvSource({"9.999999,false", "10,false", "10.000001,true", "100,true"})
    void isExceededBy_percent_onLineOrSale_comparesThePercentage(String percent, boolean exceeded) {
        for (String price : List.of("0.01", "0.05", "20.00")) {
            assertThat(TEN.isExceededBy(quote(List.of(), line(price, percent(percent)))))
                    .isEqualTo(exceeded
                            && !quote(List.of(), line(price, percent(percent)))
                                    .discount()
                                    .isZero());
            assertThat(TEN.isExceededBy(quote(List.of(percent(percent)), line(price))))
                    .isEqualTo(exceeded
                            && !quote(List.of(percent(percent)), line(price))
                                    .discount()
                                    .isZero());
        }
    }

    @ParameterizedTest
    @CsvSource({"2.00,false", "2.01,true"})
    void isExceededBy_amount_onLineOrSale_isAShareOfWhatItIsTakenFrom(String amount, boolean exceeded) {
        assertThat(TEN.isExceededBy(quote(List.of(), line("20.00", amount(amount)), line("80.00"))))
                .as("of its line, whatever else is sold")
                .isEqualTo(exceeded);
        assertThat(TEN.isExceededBy(quote(List.of(amount(amount)), line("12.00"), line("8.00"))))
                .isEqualTo(exceeded);
    }

    @Test
    void isExceededBy_severalWithinTheLimit_addsThemUp() {
        assertThat(TEN.isExceededBy(quote(List.of(), line("20.00", percent("5"), percent("5")))))
                .isFalse();
        assertThat(TEN.isExceededBy(quote(List.of(), line("20.00", percent("10"), percent("10")))))
                .isTrue();
        assertThat(TEN.isExceededBy(quote(List.of(), line("20.00", amount("1.00"), amount("1.01")))))
                .isTrue();
        assertThat(TEN.isExceededBy(quote(List.of(percent("10"), percent("10")), line("20.00"))))
                .isTrue();
        assertThat(TEN.isExceededBy(quote(List.of(percent("10")), line("20.00", percent("10")))))
                .isTrue();
        assertThat(TEN.isExceededBy(quote(List.of(percent("5")), line("20.00", percent("5")))))
                .isFalse();
    }

    @Test
    void isExceededBy_manySmallPercentages_isNotExceededByRounding() {
        Quote.Input[] lines =
                Stream.generate(() -> line("0.05", percent("10"))).limit(200).toArray(Quote.Input[]::new);
        Quote quote = quote(List.of(), lines);

        assertThat(quote.discount()).isEqualTo(Money.of("2.00", "EUR"));
        assertThat(TEN.isExceededBy(quote)).isFalse();
    }

    @Test
    void isExceededBy_noLimitOrNoDiscount_isNever() {
        Quote all = quote(List.of(percent("100")), line("20.00", percent("50")));

        assertThat(new DiscountLimit(Rate.ofPercent("100")).isExceededBy(all)).isFalse();
        assertThat(new DiscountLimit(Rate.ZERO).isExceededBy(all)).isTrue();
        assertThat(new DiscountLimit(Rate.ZERO).isExceededBy(quote(List.of(), line("20.00"))))
                .isFalse();
    }

    private static Quote quote(List<Discount> discounts, Quote.Input... lines) {
        return Quote.of(Currency.getInstance("EUR"), List.of(lines), discounts, Rounding.DEFAULT);
    }

    private static Quote.Input line(String price, Discount... discounts) {
        Item item = new Item(
                new ProductId(new UUID(1, 1)),
                "MUG",
                "Mug",
                Optional.empty(),
                UnitPrice.of(price, "EUR"),
                TaxRule.none("none"),
                List.of(discounts),
                true);
        return new Quote.Input(item, Quantity.of(1));
    }

    private static Discount percent(String rate) {
        return new Discount.Percent(Rate.ofPercent(rate), "kind");
    }

    private static Discount amount(String amount) {
        return new Discount.Amount(Money.of(amount, "EUR"), "kind");
    }
}
