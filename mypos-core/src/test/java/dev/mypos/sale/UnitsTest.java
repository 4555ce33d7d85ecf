package dev.mypos.sale;

import static dev.mypos.sale.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Quantity;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.RegisterId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sold by the piece is sold whole, and what is weighed to the gram. */
class UnitsTest {
    private static final Quantity HALF = Quantity.parse("0.5");

    private final Product mug = sold(1, Unit.EACH);
    private final Product apples = sold(2, Unit.KILOGRAM);

    @Test
    void quote_partOfAPieceAndOfAGram_namesBoth() {
        Cart cart = cart().add(mug, HALF).add(apples, Quantity.parse("0.7551")).add(mug, 2);
        refused(
                () -> cart.quote(Goods.STORE),
                new Violation(
                        "lines[0].quantity",
                        "decimals",
                        "must be a whole number, because it is sold by the piece, not 0.5 of SKU-1"),
                new Violation("lines[1].quantity", "decimals", "must have at most 3 decimals, not 0.7551 of SKU-2"));
    }

    @Test
    void quote_weight_costsToTheCentAndKeepsItsUnit() {
        Quote quote = cart().add(apples, Quantity.parse("0.755")).quote(Goods.STORE);
        assertThat(quote.total()).isEqualTo(Shelf.eur("2.26"));
        assertThat(quote.lines().get(0).item().unit()).isEqualTo(Unit.KILOGRAM);
    }

    @Test
    void refund_partOfAPiece_isRefusedWithSaleAndWithout() {
        TestTill till = new TestTill(Goods.STORE);
        Item piece = new Item(
                mug.id(),
                mug.sku(),
                mug.name(),
                Optional.empty(),
                mug.price(),
                Shelf.NO_TAX,
                List.of(),
                true,
                Unit.EACH);
        Sale sale = till.sell(List.of(till.line(piece, "2")), List.of(), Tender.card(Shelf.eur("5.98")));
        RefundRequest half = RefundRequest.of(new TransactionId(new UUID(3, 1)), RegisterId.MAIN, sale.id())
                .line(1, HALF, true);
        refused(
                () -> RefundQuote.ofSale(half, sale, RefundState.none(sale.id())),
                "lines.quantity",
                "decimals",
                "must be a whole number, because it is sold by the piece, not 0.5 of line 1");
        RefundRequest found = RefundRequest.withoutSale(new TransactionId(new UUID(3, 2)), RegisterId.MAIN, Shelf.EUR)
                .item(mug, HALF, mug.price(), false);
        refused(
                () -> RefundQuote.withoutSale(found, Goods.STORE),
                "items[0].quantity",
                "decimals",
                "must be a whole number, because it is sold by the piece, not 0.5 of SKU-1");
        assertThat(Transaction.from(sale.fields())).isEqualTo(sale);
    }

    private static Cart cart() {
        return Cart.create(new TransactionId(new UUID(2, 1)), RegisterId.MAIN, Shelf.EUR);
    }

    private static Product sold(int number, Unit unit) {
        return Product.builder()
                .from(Goods.product(number, "2.99"))
                .price(UnitPrice.of("2.99", "EUR"))
                .unit(unit)
                .build();
    }
}
