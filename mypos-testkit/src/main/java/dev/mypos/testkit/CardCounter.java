package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.POSError;
import dev.mypos.money.Money;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

/**
 * One till that takes cards, whose program may end at any call, another program that recovers, and the check that money and
 * sale have not parted. Confine to one thread.
 */
final class CardCounter {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final SimulatedGateway gateway = new SimulatedGateway();
    private final PortTap tap = new PortTap();
    private final TestShop shop;
    private final TestShop till;
    private final TestShop other;
    private final Product product;

    CardCounter(TestShop shop) {
        this.shop = shop;
        this.till = shop.another(tap.on(gateway), tap::on);
        this.other = shop.another(gateway);
        this.product = shop.product("CARD", StockPolicy.UNTRACKED);
    }

    SimulatedGateway gateway() {
        return gateway;
    }

    PortTap tap() {
        return tap;
    }

    TestShop other() {
        return other;
    }

    Cart cart() {
        return shop.paid(shop.cart(product, 2));
    }

    /** Lets the program work until it is done, is refused, or ends. */
    void run(Runnable work) {
        try {
            work.run();
        } catch (POSError told) {
            assertThat(told.code().retryable() || told.code().name().startsWith("PAYMENT"))
                    .as("the till is told %s", told.getMessage())
                    .isTrue();
        } catch (Error e) {
            if (!PortTap.isCrash(e)) {
                throw e;
            }
        }
    }

    /** The till completes the cart. */
    void complete(Cart cart) {
        till.pos().checkout().complete(cart);
    }

    void complete(RefundRequest request) {
        till.pos().refunds().complete(request);
    }

    /** The recovery step of the till's program. */
    void recover() {
        till.pos().payments().recover(Duration.ZERO.minusSeconds(1));
    }

    /** The recovery step of another program. */
    void recoverElsewhere() {
        other.pos().payments().recover(Duration.ZERO.minusSeconds(1));
    }

    /** Lets everything come to rest that was begun. */
    void settle() {
        tap.quiet();
        gateway.calm();
        gateway.arrive();
        for (int tries = 0; tries < 3; tries++) {
            recoverElsewhere();
        }
        assertThat(other.pos().payments().unsettled(PageRequest.first(200)).items())
                .as("payments that stay open")
                .isEmpty();
    }

    /** Either the sale is stored and paid once, or neither. */
    void check(Cart cart, String story) {
        settle();
        List<PaymentIntent> payments = paymentsOf(cart.id());
        boolean stored = find(cart.id());
        Money total = cart.tenders().stream().map(Tender::amount).reduce(Money.zero(EUR), Money::plus);
        long charged = payments.stream()
                .filter(payment -> gateway.paid(payment.key()).isPositive())
                .count();
        if (!paid(payments).equals(stored ? total : Money.zero(EUR))
                || charged != (stored ? cart.tenders().size() : 0)) {
            fail("%s: the sale is %s, and paid %s by %s".formatted(story, stored, paid(payments), payments));
        }
        payments.forEach(
                payment -> assertThat(gateway.held(payment.key())).as(story).isEqualTo(Money.zero(EUR)));
    }

    /** Either the refund is stored and its money went back once, or neither. */
    void check(Transaction sale, RefundRequest request, Money amount, String story) {
        settle();
        Money expected = find(request.id()) ? sale.total().minus(amount) : sale.total();
        assertThat(paid(paymentsOf(sale.id()))).as(story).isEqualTo(expected);
    }

    private List<PaymentIntent> paymentsOf(TransactionId transaction) {
        return other.backend().payments().find(transaction.toString());
    }

    private Money paid(List<PaymentIntent> payments) {
        return Money.sum(EUR, payments.stream().map(payment -> gateway.paid(payment.key())));
    }

    boolean find(TransactionId id) {
        return other.books().find(id).isPresent();
    }
}
