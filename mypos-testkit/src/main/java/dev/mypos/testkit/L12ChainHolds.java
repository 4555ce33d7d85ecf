package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.sale.Chain;
import dev.mypos.sale.Digest;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L12: the transactions of a register form a chain, each with a digest over itself and the one before. */
public interface L12ChainHolds extends Kit {
    @Test
    @DisplayName("L12 two handles that sell by turns make one chain")
    default void complete_handlesByTurns_makeOneChain() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        Product product = shop.product("MUG", 100);
        for (int i = 0; i < 5; i++) {
            Sale sale = shop.sell(product, 2);
            other.refund(sale, 1, 1);
            other.sell(product, 1);
        }

        assertChain(shop, RegisterId.MAIN, 15);
    }

    @Test
    @DisplayName("L12 handles that race make one chain for each register")
    default void complete_handlesRacing_makeOneChainForEachRegister() {
        TestShop shop = newShop();
        TestShop other = shop.another();
        RegisterId second = shop.register("second");
        Product product = shop.product("MUG", 100);

        Race<Integer> race = Race.of(4, number -> {
            TestShop mine = number % 2 == 0 ? shop : other;
            for (int i = 0; i < 6; i++) {
                RegisterId register = i % 3 == 0 ? second : RegisterId.MAIN;
                mine.sell(mine.pos().checkout().begin(register).add(product, 1));
            }
            return number;
        });

        assertThat(race.refusals()).isEmpty();
        assertChain(shop, RegisterId.MAIN, 16);
        assertChain(shop, second, 8);
    }

    @Test
    @DisplayName("L12 the chain goes on after the clock was put back")
    default void complete_clockPutBack_chainGoesOn() {
        TestShop shop = newShop();
        Product product = shop.product("MUG", 100);
        shop.sell(product, 1);
        shop.clock().advance(Duration.ofHours(-30));
        shop.sell(product, 1);
        shop.clock().advance(Duration.ofDays(400));
        shop.another().sell(product, 1);

        assertChain(shop, RegisterId.MAIN, 3);
    }

    private static void assertChain(TestShop shop, RegisterId register, int length) {
        RegisterHead head = RegisterHead.start(register);
        for (Transaction transaction : shop.books().chain(register)) {
            Digest digest = transaction.header().link().digest();
            assertThat(transaction.header().link().previous())
                    .as("what receipt %s follows", transaction.receiptNumber())
                    .isEqualTo(head.lastDigest());
            assertThat(digest)
                    .as("the digest of receipt %s", transaction.receiptNumber())
                    .isEqualTo(Chain.digest(transaction));
            head = head.after(transaction);
        }
        assertThat(head.lastReceipt()).isEqualTo(length);
        assertThat(shop.backend().ledger().head(register)).isEqualTo(head);
    }
}
