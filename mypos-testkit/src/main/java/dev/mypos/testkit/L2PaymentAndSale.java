package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.store.RegisterId;
import dev.mypos.testkit.SimulatedGateway.Behaviour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * L2 for card payments: a sale and its payment become final together. Not random: every call at which a program can end, and
 * every order of what can happen next.
 */
public interface L2PaymentAndSale extends Kit {
    /** What may happen after a till's program has ended. */
    enum Then {
        RETRY,
        RECOVER
    }

    /** More calls than any of the programs here makes. */
    int MORE_THAN_ALL = 40;

    /** What one unit of the product costs that the tills sell. */
    Money ONE_UNIT = Money.of("7.50", "EUR");

    @Test
    @DisplayName("L2 wherever a till ends, however it is tried again or recovered: one sale and one charge, or neither")
    default void complete_endsAnywhereThenAnyOrder_neverParts() {
        CardCounter counter = new CardCounter(newShop());
        int walks = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            for (int misbehaving = 0; misbehaving < (behaviour == Behaviour.ANSWERS ? 1 : 3); misbehaving++) {
                for (int point = 0; point <= 2 * callsOf(counter, behaviour, misbehaving); point++) {
                    for (List<Then> order : orders(3)) {
                        if (walks++ % everyNthWalk() == 0) {
                            walk(counter, behaviour, misbehaving, point, order);
                        }
                    }
                }
            }
        }
        assertThat(walks).isGreaterThan(1_000);
    }

    private static void walk(CardCounter counter, Behaviour behaviour, int misbehaving, int point, List<Then> order) {
        Cart cart = counter.cart();
        script(counter, behaviour, misbehaving);
        crash(counter, point);
        counter.run(() -> counter.complete(cart));
        counter.tap().quiet();
        for (Then next : order) {
            counter.run(() -> act(counter, next, cart));
        }
        String story =
                "%s at call %d of the gateway, end at %d, then %s".formatted(behaviour, misbehaving, point, order);
        counter.check(cart, story);
        counter.complete(cart);
        counter.check(cart, story + ", and completed at last");
        assertThat(counter.find(cart.id())).as(story).isTrue();
    }

    @Test
    @DisplayName("L2 wherever a till ends, and its next program too: one sale and one charge, or neither")
    default void complete_endsTwiceAnywhere_neverParts() {
        CardCounter counter = new CardCounter(newShop());
        int walks = 0;
        int last = 2 * callsOf(counter, Behaviour.ANSWERS, 0);
        for (int first = 1; first <= last; first++) {
            for (Then next : Then.values()) {
                for (int second = 1; second <= 2 * MORE_THAN_ALL; second++) {
                    Cart cart = counter.cart();
                    crash(counter, first);
                    counter.run(() -> counter.complete(cart));
                    crash(counter, second);
                    counter.run(() -> act(counter, next, cart));
                    boolean ended = counter.tap().calls() * 2 >= second;
                    counter.check(cart, "end at %d, %s, end at %d".formatted(first, next, second));
                    walks++;
                    if (!ended) {
                        break;
                    }
                }
            }
        }
        assertThat(walks).isGreaterThan(100);
    }

    @Test
    @DisplayName(
            "L2 whatever another program does between any two calls of a till: one sale and one charge, or neither")
    default void complete_othersBetweenAnyCalls_neverParts() {
        CardCounter counter = new CardCounter(newShop());
        int calls = callsOf(counter, Behaviour.ANSWERS, 0);
        for (int call = 1; call <= calls; call++) {
            for (List<Then> order : orders(3)) {
                Cart cart = counter.cart();
                counter.tap().before(call, () -> order.forEach(next -> elsewhere(counter, next, cart)));
                counter.run(() -> counter.complete(cart));
                String story = "before call %d elsewhere %s".formatted(call, order);
                counter.check(cart, story);
                counter.complete(cart);
                counter.check(cart, story + ", and completed at last");
            }
        }
    }

    @Test
    @DisplayName("L2 wherever a refund by card ends: it is stored and the money went back once, or neither")
    default void refund_endsAnywhereThenAnyOrder_neverParts() {
        CardCounter counter = new CardCounter(newShop());
        int walks = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            if (behaviour == Behaviour.DECLINES) {
                continue; // the refund stays, and the money goes back in another way
            }
            for (int misbehaving = 0; misbehaving < 2; misbehaving++) {
                for (int point = 0; point <= 2 * 4; point++) {
                    for (List<Then> order : orders(2)) {
                        if (walks++ % everyNthWalk() == 0) {
                            refund(counter, behaviour, misbehaving, point, order);
                        }
                    }
                }
            }
        }
        assertThat(walks).isGreaterThan(300);
    }

    private static void refund(CardCounter counter, Behaviour behaviour, int misbehaving, int point, List<Then> order) {
        Cart cart = counter.cart();
        Sale sale = counter.other().pos().checkout().complete(cart);
        RefundRequest request = RefundRequest.of(counter.other().newId(), RegisterId.MAIN, sale.id())
                .line(1, Quantity.of(1), true);
        script(counter, behaviour, misbehaving);
        crash(counter, point);
        counter.run(() -> counter.complete(request));
        counter.tap().quiet();
        for (Then next : order) {
            counter.run(() -> {
                if (next == Then.RETRY) {
                    counter.complete(request);
                } else {
                    counter.recover();
                }
            });
        }
        String story =
                "%s at call %d of the gateway, end at %d, then %s".formatted(behaviour, misbehaving, point, order);
        counter.check(sale, request, ONE_UNIT, story);
        counter.complete(request);
        counter.check(sale, request, ONE_UNIT, story + ", and completed at last");
        assertThat(counter.other().backend().payments().find(request.id().toString()))
                .as(story)
                .singleElement()
                .extracting(PaymentIntent::state)
                .isEqualTo(PaymentIntent.State.SETTLED);
    }

    private static void script(CardCounter counter, Behaviour behaviour, int misbehaving) {
        for (int good = 0; good < misbehaving; good++) {
            counter.gateway().next(Behaviour.ANSWERS);
        }
        counter.gateway().next(behaviour);
    }

    /** Point 0 is no end; 1 and 2 are before and after the first call, and so on. */
    private static void crash(CardCounter counter, int point) {
        if (point == 0) {
            counter.tap().quiet();
        } else {
            counter.tap().crash((point + 1) / 2, point % 2 == 0);
        }
    }

    private static void act(CardCounter counter, Then next, Cart cart) {
        if (next == Then.RETRY) {
            counter.complete(cart);
        } else {
            counter.recover();
        }
    }

    private static void elsewhere(CardCounter counter, Then next, Cart cart) {
        counter.run(() -> {
            if (next == Then.RETRY) {
                counter.other().pos().checkout().complete(cart);
            } else {
                counter.recoverElsewhere();
            }
        });
    }

    private static int callsOf(CardCounter counter, Behaviour behaviour, int misbehaving) {
        Cart cart = counter.cart();
        script(counter, behaviour, misbehaving);
        counter.tap().quiet();
        counter.run(() -> counter.complete(cart));
        int calls = counter.tap().calls();
        counter.check(cart, behaviour + " at call " + misbehaving);
        return calls;
    }

    /** All orders of at most so many. */
    private static List<List<Then>> orders(int atMost) {
        List<List<Then>> orders = new ArrayList<>(List.of(List.of()));
        List<List<Then>> longest = orders;
        for (int length = 1; length <= atMost; length++) {
            List<List<Then>> longer = new ArrayList<>();
            for (List<Then> order : longest) {
                for (Then next : Then.values()) {
                    List<Then> more = new ArrayList<>(order);
                    more.add(next);
                    longer.add(more);
                }
            }
            longest = longer;
            orders = new ArrayList<>(orders);
            orders.addAll(longer);
        }
        return orders;
    }
}
