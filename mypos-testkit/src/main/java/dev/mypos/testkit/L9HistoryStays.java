package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.Customer;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import dev.mypos.wire.Fields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L9: a line keeps its own copy of name, price and tax, so history does not change when the catalogue does. */
public interface L9HistoryStays extends Kit {
    @Test
    @DisplayName("L9 a sale stays as it was when its product is renamed, repriced, taxed otherwise and archived")
    default void find_catalogueChanged_givesSaleAsItWas() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 3);
        Product changed = shop.pos()
                .catalog()
                .save(Product.builder()
                        .from(product)
                        .sku("CUP")
                        .name("Another name")
                        .price(Money.of("99.00", "EUR"))
                        .taxCode("extra")
                        .category("Cups")
                        .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                        .build());
        shop.pos().catalog().archive(changed.id());

        assertThat(shop.books().find(sale.id())).contains(sale);
        assertThat(shop.another().books().find(sale.id())).contains(sale);
        assertThat(shop.books().transactions(LedgerQuery.all())).containsExactly(sale);
        assertThat(shop.books().chain(RegisterId.MAIN)).containsExactly(sale);
    }

    @Test
    @DisplayName("L9 a refund gives back what was paid, not what the product costs now")
    default void complete_refundAfterPriceChange_givesBackWhatWasPaid() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(product, 2);
        shop.reprice(product, "99.00");
        shop.pos().catalog().archive(product.id());

        Refund refund = shop.refund(sale, 1, 2);

        assertThat(refund.total()).isEqualTo(sale.total());
        assertThat(refund.lines().get(0).item().name())
                .isEqualTo(sale.lines().get(0).item().name());
    }

    @Test
    @DisplayName("L9 a sale stays as it was when its customer is forgotten")
    default void find_customerForgotten_givesSaleAsItWas() {
        TestShop shop = newShop();
        Customer customer = shop.pos()
                .customers()
                .save(Customer.builder()
                        .name("Ann Example")
                        .email("ann@example.org")
                        .build());
        Sale sale = shop.sell(shop.cart(shop.product("MUG", 20), 1).customer(customer.id()));
        shop.pos().customers().forget(customer.id());

        assertThat(shop.books().find(sale.id())).contains(sale);
        assertThat(shop.books().transactions(new LedgerQuery.OfCustomer(customer.id())))
                .containsExactly(sale);
        assertThat(sale.fields().canonical()).doesNotContain("Ann");
    }

    @Test
    @DisplayName("L9 what is stored reads back equal, field for field")
    default void find_everyKind_readsBackEqual() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 20);
        Sale sale = shop.sell(shop.cart(product, 2)
                .reference("till 7/2\n\u00e9\u20ac\ud83d\ude00\"\\")
                .add(product, 1));
        Refund refund = shop.pos()
                .refunds()
                .complete(shop.refundOf(sale)
                        .line(1, Quantity.parse("0.5"), false)
                        .reason("\u0141amana"));

        for (Transaction stored : shop.another().books().chain(RegisterId.MAIN)) {
            Transaction first = stored.id().equals(sale.id()) ? sale : refund;
            assertThat(stored).isEqualTo(first);
            assertThat(Fields.parse(stored.fields().canonical())).isEqualTo(first.fields());
        }
    }
}
