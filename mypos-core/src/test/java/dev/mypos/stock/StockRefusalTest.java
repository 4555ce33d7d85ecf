package dev.mypos.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.InsufficientStockError.Shortage;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockRefusal.Seen;
import dev.mypos.store.LocationId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockRefusalTest {
    private static final Terms TERMS = terms("Mug", "7.50", "standard", StockPolicy.DENY, true);

    private final Map<ProductId, Seen> seen = new HashMap<>();

    @ParameterizedTest(name = "{0} with {1} available, floor {2}, of a {3} product: {4}")
    @CsvSource({
        "-2, 2, true, DENY, true",
        "-2, 1.99999, true, DENY, false",
        "-2, 0, true, DENY, false",
        "-2, 0, false, DENY, true",
        "-2, 0, true, ALLOW_NEGATIVE, true",
        "-2, 0, true, UNTRACKED, true",
        "0, -5, true, DENY, true",
        "3, -5, true, DENY, true"
    })
    void allows_quantity_dependsOnFloorAndPolicy(
            String delta, String available, boolean floor, StockPolicy policy, boolean allowed) {
        Terms terms = terms("Mug", "7.50", "standard", policy, true);
        StockEffect effect = new StockEffect(
                product(1), "MUG", LocationId.MAIN, Quantity.parse(delta), Optional.of(terms), false, floor);
        Seen stored = new Seen(terms, Quantity.parse(available));
        assertThat(StockRefusal.allows(effect, stored)).isEqualTo(allowed);
        assertThat(StockRefusal.of("sell", List.of(effect), Map.of(product(1), stored))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void of_nothingInTheWay_isEmpty() {
        see(1, TERMS, "2");
        assertThat(StockRefusal.of("sell", List.of(effect(1, "-2"), effect(1, "0")), seen))
                .isEmpty();
        assertThat(StockRefusal.of("sell", List.of(), seen)).isEmpty();
    }

    @Test
    void of_unknownProduct_comesFirst() {
        see(1, terms("Mug", "8", "standard", StockPolicy.DENY, false), "0");
        POSError error = refusal(effect(1, "-1"), effect(2, "-1"), effect(3, "-1"));
        assertThat(error).isInstanceOfSatisfying(NotFoundError.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("product");
            assertThat(unknown.id()).isEqualTo("SKU-2");
            assertThat(unknown.operation()).isEqualTo("sell");
        });
    }

    @Test
    void of_inactiveProducts_areAllNamedBeforeAnythingElse() {
        Terms inactive = terms("Mug", "8", "standard", StockPolicy.DENY, false);
        see(1, inactive, "0");
        see(2, terms("Mug", "8", "standard", StockPolicy.DENY, true), "0");
        see(3, inactive, "0");
        POSError error = refusal(effect(1, "-1"), effect(2, "-1"), effect(3, "0"));
        assertThat(error.code()).isEqualTo(ErrorCode.PRODUCT_INACTIVE);
        assertThat(error.details()).containsEntry("products", "SKU-1, SKU-3");
    }

    @Test
    void of_changedTerms_areAllNamedBeforeStock() {
        see(1, terms("Mug", "8.00", "standard", StockPolicy.DENY, true), "0");
        see(2, TERMS, "0");
        see(3, terms("Mug", "7.50", "reduced", StockPolicy.DENY, true), "9");
        POSError error = refusal(effect(1, "-1"), effect(2, "-1"), effect(3, "-1"));
        assertThat(error).isExactlyInstanceOf(ConflictError.class);
        assertThat(error.code()).isEqualTo(ErrorCode.PRICE_CHANGED);
        assertThat(error.details())
                .containsOnlyKeys("SKU-1", "SKU-3")
                .containsEntry("SKU-1", "product_id " + product(1) + ", shown 7.50 EUR, current 8.00 EUR")
                .containsEntry(
                        "SKU-3",
                        "product_id " + product(3)
                                + ", shown 7.50 EUR, tax code standard, current 7.50 EUR, tax code reduced");
    }

    @ParameterizedTest
    @CsvSource({
        "Cup, 7.50, standard, DENY",
        "Mug, 7.51, standard, DENY",
        "Mug, 7.50, reduced, DENY",
        "Mug, 7.50, standard, ALLOW_NEGATIVE"
    })
    void of_anyTermChanged_isRefused(String name, String price, String taxCode, StockPolicy policy) {
        see(1, terms(name, price, taxCode, policy, true), "9");
        assertThat(refusal(effect(1, "-1")).code()).isEqualTo(ErrorCode.PRICE_CHANGED);
        assertThat(refusal(effect(1, "0")).code()).isEqualTo(ErrorCode.PRICE_CHANGED);
    }

    @Test
    void of_priceOfItsOwn_mayDifferButTheRestMayNot() {
        StockEffect own =
                new StockEffect(product(1), "SKU-1", LocationId.MAIN, Quantity.of(-1), Optional.of(TERMS), true, true);
        see(1, terms("Mug", "8.00", "standard", StockPolicy.DENY, true), "9");
        assertThat(StockRefusal.of("sell", List.of(own), seen)).isEmpty();
        see(1, terms("Cup", "8.00", "standard", StockPolicy.DENY, true), "9");
        assertThat(refusal(own).code()).isEqualTo(ErrorCode.PRICE_CHANGED);
    }

    @Test
    void of_fact_isRefusedByNothingButAnUnknownProduct() {
        StockEffect fact =
                new StockEffect(product(1), "SKU-1", LocationId.MAIN, Quantity.of(-9), Optional.empty(), false, false);
        see(1, terms("Cup", "8.00", "reduced", StockPolicy.DENY, false), "0");
        assertThat(StockRefusal.of("sell", List.of(fact), seen)).isEmpty();
        seen.clear();
        assertThat(refusal(fact)).isInstanceOf(NotFoundError.class);
    }

    @Test
    void of_tooLittleStock_namesEveryLineWithWhatIsLeft() {
        see(1, TERMS, "1.5");
        see(2, TERMS, "2");
        see(3, TERMS, "-4");
        POSError error = refusal(effect(1, "-2"), effect(2, "-2"), effect(3, "-1"));
        assertThat(error)
                .isInstanceOfSatisfying(
                        InsufficientStockError.class,
                        short1 -> assertThat(short1.shortages())
                                .containsExactly(
                                        new Shortage(
                                                product(1).toString(),
                                                "SKU-1",
                                                new BigDecimal("2"),
                                                new BigDecimal("1.5")),
                                        new Shortage(
                                                product(3).toString(), "SKU-3", new BigDecimal("1"), BigDecimal.ZERO)));
    }

    @Test
    void of_changeThatTakesTooMuch_hasNoRemedyOfASale() {
        StockEffect change =
                new StockEffect(product(1), "SKU-1", LocationId.MAIN, Quantity.of(-9), Optional.empty(), false, true);
        see(1, TERMS, "2");
        assertThat(refusal(change).remedy())
                .contains("Take no more than is available")
                .doesNotContain("cart");
        assertThat(refusal(effect(1, "-9")).remedy()).contains("cart");
    }

    private POSError refusal(StockEffect... effects) {
        return StockRefusal.of("sell", List.of(effects), seen).orElseThrow();
    }

    private void see(long product, Terms terms, String available) {
        seen.put(product(product), new Seen(terms, Quantity.parse(available)));
    }

    private static StockEffect effect(long product, String delta) {
        return new StockEffect(
                product(product),
                "SKU-" + product,
                LocationId.MAIN,
                Quantity.parse(delta),
                Optional.of(TERMS),
                false,
                true);
    }

    private static Terms terms(String name, String price, String taxCode, StockPolicy policy, boolean active) {
        return new Terms(name, UnitPrice.of(price, "EUR"), taxCode, policy, active);
    }

    private static ProductId product(long number) {
        return new ProductId(new UUID(0, number));
    }
}
