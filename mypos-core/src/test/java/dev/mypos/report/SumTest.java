package dev.mypos.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.report.SalesReport.By;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.store.Store;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SumTest {
    private static final Sum ONE = Sum.of(Money.of("1.05", "EUR"));

    @Test
    void plus_otherCurrency_isRefused() {
        Sum yen = Sum.zero(Currency.getInstance("JPY"));

        assertThatThrownBy(() -> ONE.plus(yen))
                .isInstanceOf(ValidationError.class)
                .hasMessageContaining("must be EUR, not JPY");
    }

    @Test
    void amount_anyCurrency_hasItsDecimals() {
        assertThat(ONE.plus(ONE)).hasToString("2.10 EUR");
        assertThat(ONE.minus(ONE)).hasToString("0.00 EUR").isEqualTo(Sum.zero(Currency.getInstance("EUR")));
        assertThat(Sum.of(Money.of("1200", "JPY")).negated()).hasToString("-1200 JPY");
    }

    @Test
    void of_priceAndQuantity_roundsOnceAndHasNoLimit() {
        UnitPrice price = UnitPrice.of("0.333", "EUR");

        assertThat(Sum.of(price, Quantity.parse("2.5"), RoundingMode.HALF_UP)).hasToString("0.83 EUR");
        assertThat(Sum.of(price, Quantity.parse("2.5"), RoundingMode.UP)).hasToString("0.84 EUR");
        assertThat(Sum.of(UnitPrice.of("90000000000", "EUR"), Quantity.of(1_000_000), RoundingMode.HALF_UP))
                .hasToString("90000000000000000.00 EUR");
    }

    @Test
    void sales_beyondTheLimitOfMoney_addUp() {
        Store shop = Store.builder()
                .name("Corner shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .build();
        TestTill till = new TestTill(shop);
        Sale large = till.sell(
                List.of(till.line(till.item("SHIP", "Ship", "90000000000.00", TaxRule.none("none")), "1")),
                List.of(),
                Tender.card(Money.of("90000000000.00", "EUR")));

        SalesReport report = SalesReport.of(Stream.of(large, large, large), By.DAY, shop);

        assertThat(report.total().net()).hasToString("270000000000.00 EUR");
        assertThat(report.rows().get(0).gross()).isEqualTo(report.total().gross());
    }
}
