package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.JournalEntry;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.notify.Event;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Sale;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.store.RegisterId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L11: a store never sees another store's data. */
public interface L11StoresStayApart extends Kit {
    @Test
    @DisplayName("L11 nothing that happens in one store is seen in another")
    default void write_everythingInOneStore_isNotSeenInAnother() {
        TestShop mine = newShop();
        TestShop theirs = newShop();
        Product product = theirs.product("MUG", 10);
        Sale theirSale = theirs.sell(product, 1);
        Snapshot before = Snapshot.of(theirs);

        Product mug = mine.product("MUG", 5);
        Customer customer =
                mine.pos().customers().save(Customer.builder().name("Ann").build());
        StaffMember member = mine.pos()
                .staff()
                .save(StaffMember.builder().signInName("ann").displayName("Ann").build());
        mine.pos().roles().save(Role.of("own", "Own", Set.of(), Rate.ZERO));
        Sale sale = mine.sell(mine.cart(mug, 2).customer(customer.id()));
        mine.refund(sale, 1, 1);
        mine.register("second");
        mine.backend()
                .images()
                .put(
                        "picture",
                        "picture".getBytes(StandardCharsets.UTF_8),
                        "image/png",
                        mine.clock().instant());
        mine.backend().journal().append(mine.trail("drawer.opened"));

        assertThat(Snapshot.of(theirs)).isEqualTo(before);
        assertThat(theirs.books().find(sale.id())).isEmpty();
        assertThat(theirs.backend().products().find(List.of(mug.id()))).isEmpty();
        assertThat(theirs.backend().customers().find(List.of(customer.id()))).isEmpty();
        assertThat(theirs.backend().staff().find(member.id())).isEmpty();
        assertThat(theirs.backend().staff().findByName("ann")).isEmpty();
        assertThat(theirs.backend().roles().find(List.of("own"))).isEmpty();
        assertThat(theirs.backend().stock().levels(List.of(mug.id()))).isEmpty();
        assertThat(theirs.backend().ledger().refunds(sale.id()).version()).isZero();
        assertThat(theirs.backend().images().find("picture")).isEmpty();
        assertThat(mine.books().find(theirSale.id())).isEmpty();
        assertThat(mine.backend().products().findByCode("MUG")).contains(mug);
        assertRefused(ErrorCode.NOT_FOUND, () -> theirs.refund(sale, 1, 1));
    }

    @Test
    @DisplayName("L11 the same ids, codes and registers may exist in two stores")
    default void write_sameIdsInTwoStores_areTwoThings() {
        TestShop mine = newShop();
        TestShop theirs = newShop();
        Product here = mine.product("MUG", 5);
        Product there = theirs.backend()
                .products()
                .save(Product.builder().from(here).version(0).name("Other").build(), theirs.trail("product.created"));
        theirs.pos().stock().receive(there.id(), 9);
        Cart cart = mine.cart(here, 2);
        Sale sale = mine.sell(cart);

        Sale other = theirs.sell(
                Cart.create(cart.id(), RegisterId.MAIN, cart.currency()).add(there, 3));

        assertThat(other.id()).isEqualTo(sale.id());
        assertThat(mine.books().chain(RegisterId.MAIN)).containsExactly(sale);
        assertThat(theirs.books().chain(RegisterId.MAIN)).containsExactly(other);
        assertThat(mine.available(here)).isEqualTo(Quantity.of(3));
        assertThat(theirs.available(there)).isEqualTo(Quantity.of(6));
        assertThat(other.receiptNumber()).isEqualTo(1);
        assertThat(mine.backend().products().findByCode("mug").map(Product::name))
                .isNotEqualTo(Optional.of("Other"));
    }

    @Test
    @DisplayName("L11 a store publishes its own events only")
    default void drain_oneStore_leavesOthersWaiting() {
        TestShop mine = newShop();
        TestShop theirs = newShop();
        Sale sale = mine.sell(mine.product("MUG", 5), 1);
        Sale other = theirs.sell(theirs.product("MUG", 5), 1);

        mine.pos().relay().drain();

        assertThat(mine.notifier().sent())
                .extracting(Event::subject)
                .contains(sale.id().toString())
                .doesNotContain(other.id().toString());
        assertThat(theirs.books().waiting())
                .extracting(Event::subject)
                .contains(other.id().toString());
        assertThat(theirs.books().journal())
                .extracting(JournalEntry::subject)
                .doesNotContain(sale.id().toString());
    }
}
