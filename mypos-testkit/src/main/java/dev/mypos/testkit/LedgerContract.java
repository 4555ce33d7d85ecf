package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Trail;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@link Ledger} promises beside the laws: which answer comes first, what is found, and how big a step may be. */
public interface LedgerContract extends Kit {
    @Test
    @DisplayName("ledger: a closed shift is told before products and stock, a repeat before a closed shift")
    default void record_shiftClosed_isToldFirst() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 5);
        RegisterId register = shop.register("second");
        Cart cart = shop.cart(product, 5);
        Cart sold = shop.paid(Cart.create(cart.id(), register, cart.currency()).add(product, 5));
        Sale sale = shop.pos().checkout().complete(sold);
        Store store = shop.pos().settings().reload();
        shop.pos()
                .settings()
                .save(Store.builder()
                        .from(store)
                        .registers(List.of(
                                store.registers().get(0), new Register(register, LocationId.MAIN, "Second", true)))
                        .build());

        assertThat(shop.pos().checkout().complete(sold)).isEqualTo(sale);
        assertRefused(
                ErrorCode.SHIFT_CLOSED,
                () -> shop.sell(
                        shop.pos().checkout().begin(register).add(product, 9).add(unknown(shop), 1)));
    }

    @Test
    @DisplayName("ledger: unknown products are told before inactive ones, those before prices, those before stock")
    default void record_severalReasons_tellsTheFirst() {
        TestShop shop = newShop();
        Product none = shop.product("A-NONE", 0);
        Product dear = shop.product("B-DEAR", 5);
        Product old = shop.product("C-OLD", 5);
        shop.reprice(dear, "9.00");
        shop.pos().catalog().archive(old.id());
        Cart shortCart = shop.cart(none, 1);

        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.sell(shortCart));
        assertRefused(ErrorCode.PRICE_CHANGED, () -> shop.sell(shortCart.add(dear, 1)));
        assertRefused(
                ErrorCode.PRODUCT_INACTIVE,
                () -> shop.sell(shortCart.add(dear, 1).add(old, 1)));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> shop.sell(shortCart.add(dear, 1).add(old, 1).add(unknown(shop), 1)));
    }

    @Test
    @DisplayName("ledger: a price of its own is sold whatever the catalogue says by then, a fact whatever happens")
    default void record_overridesAndFacts_passTheirConditions() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 5);
        Cart override = shop.pos().checkout().begin().add(product, Quantity.of(1), UnitPrice.of("1.00", "EUR"));
        Cart fact = shop.cart(product, 9).happened(shop.clock().instant());
        shop.reprice(product, "9.00");

        shop.sell(override);
        shop.pos().catalog().archive(product.id());
        shop.sell(fact);

        assertThat(shop.available(product)).isEqualTo(Quantity.of(-5));
        assertRefused(
                ErrorCode.PRODUCT_INACTIVE,
                () -> shop.sell(
                        shop.pos().checkout().begin().add(product, Quantity.of(1), UnitPrice.of("1.00", "EUR"))));
    }

    @Test
    @DisplayName("ledger: find gives those that exist, each once")
    default void findTransactions_hundredIds_givesThoseThatExist() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 5);
        Sale sale = shop.sell(product, 1);
        Refund refund = shop.refund(sale, 1, 1);
        List<TransactionId> ids =
                new ArrayList<>(Stream.generate(shop::newId).limit(98).toList());
        ids.add(sale.id());
        ids.add(refund.id());

        assertThat(shop.another().backend().ledger().find(ids)).containsExactlyInAnyOrder(sale, refund);
        assertThat(shop.backend().ledger().find(List.of())).isEmpty();
        assertThat(shop.backend().ledger().refunds(refund.id())).isEqualTo(RefundState.none(refund.id()));
    }

    @Test
    @DisplayName("ledger: a row of a list says what the transaction says")
    default void listTransactions_everyKind_rowsFitTheirTransactions() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 50);
        Sale sale = shop.sell(product, 3);
        Transaction refund = shop.refund(sale, 1, 1);
        Transaction voided = shop.voidSale(shop.sell(product, 1));
        Transaction without = shop.pos()
                .refunds()
                .complete(RefundRequest.withoutSale(
                                shop.newId(), RegisterId.MAIN, sale.total().currency())
                        .item(product, Quantity.of(1), UnitPrice.of("2.00", "EUR"), false));

        List<TransactionSummary> rows = shop.books().rows(new LedgerQuery.OfRegister(RegisterId.MAIN, 2, 5));

        assertThat(rows)
                .hasSize(4)
                .contains(TransactionSummary.of(refund), TransactionSummary.of(voided), TransactionSummary.of(without));
        assertThat(shop.books().rows(LedgerQuery.all())).hasSize(5).containsAll(rows);
    }

    @Test
    @DisplayName("ledger: a sale of 2,000 lines over 120 products is one step, and so is its refund")
    default void record_longestTransaction_isOneStep() {
        TestShop shop = newShop();
        List<Product> products = IntStream.range(0, 120)
                .mapToObj(number -> shop.product("P" + number, StockPolicy.DENY))
                .toList();
        for (int from = 0; from < products.size(); from += 40) {
            shop.backend()
                    .stock()
                    .move(
                            products.subList(from, from + 40).stream()
                                    .map(product -> shop.movement(product, 20))
                                    .toList(),
                            true,
                            Trail.NONE);
        }
        Cart cart = shop.pos().checkout().begin();
        for (int line = 0; line < Cart.MAX_LINES; line++) {
            cart = cart.add(products.get(line % products.size()), 1);
        }

        Sale sale = shop.sell(cart);
        assertThat(shop.available(products.get(0))).isEqualTo(Quantity.of(3));
        Cart tooMuch = shop.cart(products.get(0), 1);
        for (Product product : products) {
            tooMuch = tooMuch.add(product, product.equals(products.get(119)) ? 5 : 1);
        }
        Cart refused = tooMuch;
        assertRefused(ErrorCode.INSUFFICIENT_STOCK, () -> shop.sell(refused));
        assertThat(shop.available(products.get(0))).isEqualTo(Quantity.of(3));

        Refund refund = shop.voidSale(sale);
        shop.settle();

        assertThat(refund.lines()).hasSize(Cart.MAX_LINES);
        assertThat(refund.total()).isEqualTo(sale.total());
        assertThat(shop.available(products.get(0))).isEqualTo(Quantity.of(20));
        assertThat(shop.another().books().chain(RegisterId.MAIN)).containsExactly(sale, refund);
    }

    private static Product unknown(TestShop shop) {
        return Product.builder()
                .id(new ProductId(shop.pos().newId()))
                .sku("UNKNOWN")
                .name("Unknown")
                .price(Money.of("1.00", "EUR"))
                .taxCode("standard")
                .build();
    }
}
