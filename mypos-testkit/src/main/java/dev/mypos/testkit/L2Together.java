package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.catalog.Product;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.notify.Event;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Movements;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * L2: a transaction, its effect on stock, its number, its claims, its journal entries and its event become visible together
 * or not at all.
 */
public interface L2Together extends Kit {
    @Test
    @DisplayName("L2 an acknowledged sale has its number, stock, movement, journal entry and event, on every handle")
    default void complete_sale_hasAllItsParts() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 10);

        Sale sale = shop.sell(shop.pos()
                .checkout()
                .begin()
                .add(product, Quantity.of(2), UnitPrice.of("6.00", "EUR"))
                .add(product, 1));

        TestShop other = shop.another();
        assertThat(other.books().find(sale.id())).contains(sale);
        assertThat(other.backend().ledger().head(RegisterId.MAIN))
                .isEqualTo(RegisterHead.start(RegisterId.MAIN).after(sale));
        assertThat(other.available(product)).isEqualTo(Quantity.of(7));
        assertThat(other.books().journal())
                .extracting(JournalEntry::action, JournalEntry::subject)
                .contains(tuple("price.overridden", sale.id().toString()));
        assertThat(other.books().waiting())
                .extracting(Event::type, Event::subject)
                .contains(tuple("sale.completed", sale.id().toString()));
        shop.settle();
        assertThat(other.books().movements(product)).containsAll(Movements.of(sale));
    }

    @Test
    @DisplayName("L2 an acknowledged refund has its number, stock, movement, refund state, journal entry and event")
    default void complete_refund_hasAllItsParts() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 10);
        Sale sale = shop.sell(product, 3);

        Refund refund = shop.refund(sale, 1, 2);

        TestShop other = shop.another();
        assertThat(other.books().find(refund.id())).contains(refund);
        assertThat(other.backend().ledger().head(RegisterId.MAIN).lastDigest())
                .isEqualTo(refund.header().link().digest());
        assertThat(other.available(product)).isEqualTo(Quantity.of(9));
        assertThat(other.backend().ledger().refunds(sale.id()).refunds()).containsExactly(refund.id());
        assertThat(other.backend().ledger().refunds(sale.id()).lines())
                .hasEntrySatisfying(1, back -> assertThat(back.quantity()).isEqualTo(Quantity.of(2)));
        assertThat(other.books().journal())
                .extracting(JournalEntry::action, JournalEntry::subject)
                .contains(tuple("refund.completed", refund.id().toString()));
        assertThat(other.books().waiting())
                .extracting(Event::type, Event::subject)
                .contains(tuple("refund.completed", refund.id().toString()));
        shop.settle();
        assertThat(other.books().movements(product)).containsAll(Movements.of(refund));
    }

    @Test
    @DisplayName("L2 who looks while others sell never sees a part of a transaction without the rest")
    default void find_whileOthersSell_seesAllPartsOrNone() {
        TestShop shop = newShop();
        TestShop reader = shop.another();
        Product product = shop.product("MUG", 100);
        List<Cart> carts = Stream.generate(() -> shop.paid(shop.cart(product, 1)))
                .limit(30)
                .toList();
        List<TransactionId> sales = carts.stream().map(Cart::id).toList();
        List<TransactionId> refunds =
                Stream.generate(shop::newId).limit(sales.size()).toList();
        Sight sight = new Sight(reader, limits(), product, Quantity.of(100), sales, refunds);
        AtomicInteger selling = new AtomicInteger(2);

        Race.of(3, number -> {
            if (number == 2) {
                return look(sight, selling);
            }
            try {
                return sellAndRefund(number == 0 ? shop : shop.another(), number, carts, refunds);
            } finally {
                selling.decrementAndGet();
            }
        });

        assertThat(shop.books().chain(RegisterId.MAIN)).hasSize(60);
    }

    private static int look(Sight sight, AtomicInteger selling) {
        int looks = 0;
        boolean last;
        do {
            last = selling.get() == 0;
            sight.check();
            looks++;
        } while (!last);
        return looks;
    }

    private static int sellAndRefund(TestShop shop, int first, List<Cart> carts, List<TransactionId> refunds) {
        for (int i = first; i < carts.size(); i += 2) {
            Sale sale = shop.pos().checkout().complete(carts.get(i));
            shop.pos()
                    .refunds()
                    .complete(RefundRequest.of(refunds.get(i), RegisterId.MAIN, sale.id())
                            .line(1, Quantity.of(1), false));
        }
        return carts.size();
    }
}
