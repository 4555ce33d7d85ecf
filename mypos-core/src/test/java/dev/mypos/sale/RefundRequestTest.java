package dev.mypos.sale;

import static dev.mypos.sale.Shelf.EUR;
import static dev.mypos.sale.Shelf.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import dev.mypos.store.StoreId;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefundRequestTest {
    private static final Instant THEN = Instant.parse("2024-02-29T23:59:59.123456789Z");
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(2, 1));
    private static final Product MUG = Goods.product(1, "7.50");
    private static final UnitPrice PRICE = UnitPrice.of("7", "EUR");

    private static RefundRequest ofSale() {
        return RefundRequest.of(Till.id(2), RegisterId.MAIN, Till.SALE);
    }

    private static RefundRequest withoutSale() {
        return RefundRequest.withoutSale(Till.id(2), RegisterId.MAIN, EUR);
    }

    @Test
    void of_sale_namesNothingYet() {
        RefundRequest request = ofSale();

        assertThat(request.id()).isEqualTo(Till.id(2));
        assertThat(request.register()).isEqualTo(RegisterId.MAIN);
        assertThat(request.kind()).isEqualTo(Refund.Kind.REFUND);
        assertThat(request.sale()).contains(Till.SALE);
        assertThat(request.currency()).isEmpty();
        assertThat(request.everything()).isFalse();
        assertThat(request.restock()).isFalse();
        assertThat(request.lines()).isEmpty();
        assertThat(request.items()).isEmpty();
        assertThat(request.tenders()).isEmpty();
        assertThat(request.rest()).isEmpty();
        assertThat(request.reason()).isEmpty();
        assertThat(request.happened()).isEmpty();
        assertThat(request.reference()).isEmpty();
        assertThat(request.customer()).isEmpty();
        assertThat(request).hasToString("refund request " + Till.id(2));
    }

    @Test
    void voiding_sale_isEverythingBackIntoStock() {
        RefundRequest request = RefundRequest.voiding(Till.id(2), RegisterId.MAIN, Till.SALE);

        assertThat(request.kind()).isEqualTo(Refund.Kind.VOID);
        assertThat(request.sale()).contains(Till.SALE);
        assertThat(request.everything()).isTrue();
        assertThat(request.restock()).isTrue();
        assertThat(request.everything(false).restock()).isFalse();
    }

    @Test
    void withoutSale_items_areKeptInOrder() {
        RefundRequest request =
                withoutSale().item(MUG, Quantity.of(1), PRICE, true).item(MUG, Quantity.of(2), PRICE, false);

        assertThat(request.kind()).isEqualTo(Refund.Kind.WITHOUT_SALE);
        assertThat(request.sale()).isEmpty();
        assertThat(request.currency()).contains(EUR);
        assertThat(request.items())
                .containsExactly(
                        new RefundRequest.Item(MUG, Quantity.of(1), PRICE, true),
                        new RefundRequest.Item(MUG, Quantity.of(2), PRICE, false));
    }

    @Test
    void request_filledIn_keepsAll() {
        RefundRequest request = ofSale().line(2, Quantity.of(1), true)
                .line(1, Quantity.of(3), false)
                .tender(Tender.cash(eur("1")))
                .tender(Tender.card(eur("2")))
                .rest(Tender.Kind.OTHER)
                .reason("damaged")
                .happened(THEN)
                .reference("web 7")
                .customer(CUSTOMER);

        assertThat(request.lines())
                .containsExactly(
                        new RefundRequest.Line(2, Quantity.of(1), true),
                        new RefundRequest.Line(1, Quantity.of(3), false));
        assertThat(request.tenders()).containsExactly(Tender.cash(eur("1")), Tender.card(eur("2")));
        assertThat(request.rest()).contains(Tender.Kind.OTHER);
        assertThat(request.reason()).isEqualTo("damaged");
        assertThat(request.happened()).contains(Instant.parse("2024-02-29T23:59:59.123Z"));
        assertThat(request.reference()).contains("web 7");
        assertThat(request.customer()).contains(CUSTOMER);
        assertThat(request.everything(true).everything()).isTrue();
        assertThat(request.everything(true).restock()).isTrue();
    }

    @Test
    void request_changed_leavesTheOneBefore() {
        RefundRequest before = ofSale();
        RefundRequest after = before.line(1, Quantity.of(1), true);

        assertThat(before).isEqualTo(ofSale()).hasSameHashCodeAs(ofSale());
        assertThat(after).isNotEqualTo(before).isNotEqualTo("request");
        assertThat(after.hashCode()).isNotEqualTo(before.hashCode());
    }

    @Test
    void fingerprint_ownTime_makesNoDifference() {
        assertThat(ofSale().happened(THEN).fingerprint(Goods.STORE)).isEqualTo(ofSale().fingerprint(Goods.STORE));
    }

    @Test
    void fingerprint_catalogueOfNow_makesNoDifference() {
        Product dearer = Goods.product(1, "9");

        assertThat(withoutSale().item(dearer, Quantity.of(1), PRICE, true).fingerprint(Goods.STORE))
                .isEqualTo(withoutSale().item(MUG, Quantity.of(1), PRICE, true).fingerprint(Goods.STORE));
    }

    static Stream<UnaryOperator<RefundRequest>> asked() {
        return Stream.of(
                request -> request.line(1, Quantity.of(1), true),
                request -> request.line(1, Quantity.of(1), false),
                request -> request.line(1, Quantity.of(2), true),
                request -> request.line(2, Quantity.of(1), true),
                request -> request.everything(true),
                request -> request.everything(false),
                request -> request.tender(Tender.cash(eur("1"))),
                request -> request.tender(Tender.card(eur("1"))),
                request -> request.rest(Tender.Kind.CASH),
                request -> request.rest(Tender.Kind.CARD),
                request -> request.reason("damaged"),
                request -> request.reference("web 7"),
                request -> request.customer(CUSTOMER),
                request -> RefundRequest.of(Till.id(2), new RegisterId("second"), Till.SALE),
                request -> RefundRequest.of(Till.id(2), RegisterId.MAIN, Till.id(3)),
                request -> RefundRequest.voiding(Till.id(2), RegisterId.MAIN, Till.SALE),
                request -> withoutSale(),
                request -> RefundRequest.withoutSale(Till.id(2), RegisterId.MAIN, Currency.getInstance("USD")),
                request -> withoutSale().item(MUG, Quantity.of(1), PRICE, true),
                request -> withoutSale().item(MUG, Quantity.of(1), PRICE, false),
                request -> withoutSale().item(MUG, Quantity.of(2), PRICE, true),
                request -> withoutSale().item(MUG, Quantity.of(1), UnitPrice.of("8", "EUR"), true),
                request -> withoutSale().item(Goods.product(2, "7.50"), Quantity.of(1), PRICE, true));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void fingerprint_whatIsAskedFor_makesADifference(UnaryOperator<RefundRequest> change) {
        assertThat(change.apply(ofSale()).fingerprint(Goods.STORE)).isNotEqualTo(ofSale().fingerprint(Goods.STORE));
    }

    @Test
    void fingerprint_allChanges_differFromEachOther() {
        assertThat(asked().map(change -> change.apply(ofSale()).fingerprint(Goods.STORE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void fingerprint_anotherStore_makesADifference() {
        Store other = Store.builder().from(Goods.STORE).id(new StoreId("other")).build();

        assertThat(ofSale().fingerprint(other)).isNotEqualTo(ofSale().fingerprint(Goods.STORE));
    }
}
