package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.error.ErrorCode;
import dev.mypos.journal.Approval;
import dev.mypos.journal.Approvals;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Discount;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.staff.StaffMember;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an approval allows, and that both names are kept. */
public interface ApprovalsContract extends Kit {
    @Test
    @DisplayName("approval: a supervisor's PIN allows one discount above the limit, and both names are kept")
    default void complete_discountApproved_keepsBothNames() {
        TestShop shop = newShop();
        StaffMember sue = shop.member("sue", "supervisor");
        StaffMember cas = shop.member("cas", "cashier");
        Pos pos = shop.as("cas");
        Product mug = shop.product("MUG", 5);
        Cart cart = half(shop, mug);

        assertRefused(ErrorCode.APPROVAL_REQUIRED, () -> pos.checkout().complete(cart));
        Approval approval = approve(pos, cart);
        Sale sale = pos.with(approval).checkout().complete(cart);

        assertThat(sale.header().cashier()).isEqualTo(cas.id().toString());
        assertThat(sale.header().approvedBy()).contains(sue.id().toString());
        assertThat(shop.another().books().find(sale.id())).contains(sale);
        assertThat(shop.books().journal())
                .filteredOn(entry -> entry.subject().equals(sale.id().toString()))
                .extracting(JournalEntry::action, JournalEntry::actor, JournalEntry::approvedBy)
                .containsExactly(
                        tuple("access.denied", cas.id().toString(), Optional.empty()),
                        tuple(
                                "approval.given",
                                cas.id().toString(),
                                Optional.of(sue.id().toString())),
                        tuple(
                                "discount.over-limit",
                                cas.id().toString(),
                                Optional.of(sue.id().toString())));
    }

    @Test
    @DisplayName("approval: it allows nothing else, nobody else, and nothing after a minute")
    default void complete_otherSaleActorOrTime_isRefused() {
        TestShop shop = newShop();
        shop.member("sue", "supervisor");
        shop.member("cas", "cashier");
        shop.member("cleo", "cashier");
        Pos pos = shop.as("cas");
        Product mug = shop.product("MUG", 5);
        Cart cart = half(shop, mug);
        Sale before = shop.sell(mug, 1);
        Approval approval = approve(pos, cart);

        assertRefused(
                ErrorCode.APPROVAL_REQUIRED, () -> pos.with(approval).checkout().complete(half(shop, mug)));
        assertRefused(
                ErrorCode.APPROVAL_REQUIRED,
                () -> shop.as("cleo").with(approval).checkout().complete(cart));
        assertRefused(
                ErrorCode.ACCESS_DENIED, () -> pos.with(approval).refunds().complete(refund(shop, before)));
        assertRefused(
                ErrorCode.APPROVAL_REQUIRED,
                () -> shop.another().as("cas").with(approval).checkout().complete(cart));
        shop.clock().advance(Approvals.LIFE);
        assertRefused(
                ErrorCode.APPROVAL_REQUIRED, () -> pos.with(approval).checkout().complete(cart));
        assertThat(shop.books().find(cart.id())).isEmpty();
    }

    @Test
    @DisplayName("approval: the same sale completed again after it is over gives the sale that was stored")
    default void complete_againAfterTheApproval_givesTheStoredSale() {
        TestShop shop = newShop();
        shop.member("sue", "supervisor");
        StaffMember cas = shop.member("cas", "cashier");
        Pos pos = shop.as("cas");
        Cart cart = half(shop, shop.product("MUG", 5));
        Sale sale = pos.with(approve(pos, cart)).checkout().complete(cart);
        shop.clock().advance(Approvals.LIFE);
        shop.pos().staff().save(StaffMember.builder().from(cas).roles(Set.of()).build());

        assertThat(shop.as("cas").checkout().complete(cart)).isEqualTo(sale);
        shop.member("cleo", "cashier");
        assertRefused(
                ErrorCode.APPROVAL_REQUIRED, () -> shop.as("cleo").checkout().complete(cart));
    }

    @Test
    @DisplayName("approval: who lacks the permission, or approves for himself, approves nothing")
    default void approve_withoutPermissionOrForOneself_isRefused() {
        TestShop shop = newShop();
        shop.member("sue", "supervisor");
        shop.member("cas", "cashier");
        shop.member("cleo", "cashier");
        Sale sale = shop.sell(shop.product("MUG", 5), 1);
        String subject = sale.id().toString();

        assertRefused(
                ErrorCode.ACCESS_DENIED,
                () -> shop.as("cas").signIn().approve("cleo", TestShop.pin(), Permission.SALE_REFUND, subject));
        assertRefused(
                ErrorCode.APPROVAL_REQUIRED,
                () -> shop.as("sue").signIn().approve("sue", TestShop.pin(), Permission.SALE_REFUND, subject));
        assertRefused(
                ErrorCode.NOT_AUTHENTICATED,
                () -> shop.as("cas").signIn().approve("sue", "0000".toCharArray(), Permission.SALE_REFUND, subject));
        assertThat(shop.books().journal())
                .extracting(JournalEntry::action)
                .contains("access.denied", "sign-in.refused")
                .doesNotContain("approval.given");
    }

    @Test
    @DisplayName("approval: a refund that was approved keeps both names")
    default void refund_approved_keepsBothNames() {
        TestShop shop = newShop();
        StaffMember sue = shop.member("sue", "supervisor");
        shop.member("cas", "cashier");
        RefundRequest request = refund(shop, shop.sell(shop.product("MUG", 5), 1));
        Pos pos = shop.as("cas");

        assertRefused(ErrorCode.ACCESS_DENIED, () -> pos.refunds().complete(request));
        Approval approval = pos.signIn()
                .approve(
                        "sue",
                        TestShop.pin(),
                        Permission.SALE_REFUND,
                        request.id().toString());

        assertThat(pos.with(approval).refunds().complete(request).header().approvedBy())
                .contains(sue.id().toString());
        assertThat(shop.books().journal())
                .filteredOn(entry -> entry.subject().equals(request.id().toString())
                        && !entry.action().equals("access.denied"))
                .isNotEmpty()
                .allMatch(
                        entry -> entry.approvedBy().equals(Optional.of(sue.id().toString())));
    }

    private static Approval approve(Pos pos, Cart cart) {
        return pos.signIn()
                .approve(
                        "sue",
                        TestShop.pin(),
                        Permission.DISCOUNT_OVER_LIMIT,
                        cart.id().toString());
    }

    private static Cart half(TestShop shop, Product product) {
        return shop.paid(shop.cart(product, 1).discount(new Discount.Percent(Rate.ofPercent("50"), "scratched")));
    }

    private static RefundRequest refund(TestShop shop, Sale sale) {
        return shop.refundOf(sale).everything(true);
    }
}
