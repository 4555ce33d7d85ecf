package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentRequest;
import dev.mypos.payment.PaymentResult;
import dev.mypos.payment.PaymentResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The contract of a payment gateway: the rules G1 to G4 of {@link PaymentGateway}. A gateway is correct if a class like this
 * passes, against the provider's test system:
 *
 * <pre>{@code
 * class MyGatewayContractTest extends PaymentGatewayContract {
 *     protected PaymentGateway gateway() { return new MyGateway(testAccount); }
 *     protected Money paid(PaymentKey key) { return testAccount.balanceOf(key); }
 *     protected Money accepted() { return Money.of("10.00", "EUR"); }
 *     protected Money declined() { return Money.of("20.51", "EUR"); }
 * }
 * }</pre>
 *
 * <p>That a late answer is UNKNOWN and no exception (G5) needs a provider that can be made slow; test it beside this.
 */
public abstract class PaymentGatewayContract {
    private static final int THREADS = 8;

    private final SeededIds ids = new SeededIds(Seed.next());

    /** The gateway; asked for once or several times a test, always with the same provider behind it. */
    protected abstract PaymentGateway gateway();

    /** What the customer has paid under this key: taken less given back, as the provider's own books have it; 0 if unknown. */
    protected abstract Money paid(PaymentKey key);

    /** An amount of at least 10 minor units that the provider's test system accepts. */
    protected abstract Money accepted();

    /** An amount that the provider's test system declines. */
    protected abstract Money declined();

    @Test
    @DisplayName("G1 a payment is held, taken once, and known by its key")
    final void charge_askedOnce_isTaken() {
        PaymentKey key = newKey();
        assertOutcome(gateway().query(key), Outcome.ABSENT);

        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.AUTHORIZED);
        assertOutcome(gateway().query(key), Outcome.AUTHORIZED);
        assertThat(paid(key)).isEqualTo(nothing());

        PaymentResult captured = gateway().capture(key, accepted());
        assertOutcome(captured, Outcome.CAPTURED);
        assertThat(captured.amount()).isEqualTo(accepted());
        assertThat(gateway().query(key).outcome()).isEqualTo(Outcome.CAPTURED);
        assertThat(paid(key)).isEqualTo(accepted());
    }

    @Test
    @DisplayName("G1 whatever is asked again happens once, and tells what has become of it")
    final void charge_askedAgain_happensOnce() {
        PaymentKey key = newKey();
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.AUTHORIZED);
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.AUTHORIZED);
        for (int times = 0; times < 3; times++) {
            assertOutcome(gateway().capture(key, accepted()), Outcome.CAPTURED);
        }

        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.CAPTURED);
        assertThat(paid(key)).isEqualTo(accepted());
    }

    @Test
    @DisplayName("G1 a payment asked for by eight threads at once is taken once")
    final void charge_byEightThreads_happensOnce() {
        PaymentKey key = newKey();
        Race<Outcome> race = Race.of(THREADS, number -> {
            gateway().authorize(request(key, accepted()));
            return gateway().capture(key, accepted()).outcome();
        });

        assertThat(race.refusals()).isEmpty();
        assertThat(race.results()).hasSize(THREADS).containsOnly(Outcome.CAPTURED);
        assertThat(paid(key)).isEqualTo(accepted());
    }

    @Test
    @DisplayName("G1 nothing is taken that was not authorised")
    final void capture_neverAuthorized_takesNothing() {
        PaymentKey key = newKey();

        assertOutcome(gateway().capture(key, accepted()), Outcome.ABSENT);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G2 a declined key stays declined and takes nothing")
    final void authorize_declined_staysDeclined() {
        PaymentKey key = newKey();

        assertOutcome(gateway().authorize(request(key, declined())), Outcome.DECLINED);
        assertOutcome(gateway().authorize(request(key, declined())), Outcome.DECLINED);
        assertOutcome(gateway().capture(key, declined()), Outcome.DECLINED);
        assertOutcome(gateway().query(key), Outcome.DECLINED);
        assertThat(gateway().cancel(key).outcome()).isIn(Outcome.DECLINED, Outcome.VOIDED);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G3 what is held is released by cancelling, and cannot be taken afterwards")
    final void cancel_held_isVoidedForGood() {
        PaymentKey key = newKey();
        gateway().authorize(request(key, accepted()));

        assertOutcome(gateway().cancel(key), Outcome.VOIDED);
        assertOutcome(gateway().cancel(key), Outcome.VOIDED);
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.VOIDED);
        assertOutcome(gateway().capture(key, accepted()), Outcome.VOIDED);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G3 what was taken is given back by cancelling, once, and cannot be taken again")
    final void cancel_taken_isRefundedForGood() {
        PaymentKey key = charged();

        assertOutcome(gateway().cancel(key), Outcome.REFUNDED);
        assertOutcome(gateway().cancel(key), Outcome.REFUNDED);
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.REFUNDED);
        assertOutcome(gateway().capture(key, accepted()), Outcome.REFUNDED);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G3 a request that arrives after its key was cancelled takes nothing")
    final void cancel_unknownKey_refusesWhatArrivesLater() {
        PaymentKey key = newKey();

        assertOutcome(gateway().cancel(key), Outcome.VOIDED);
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.VOIDED);
        assertOutcome(gateway().capture(key, accepted()), Outcome.VOIDED);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G3 of threads that take and threads that cancel, the money is taken by none in the end")
    final void cancel_whileOthersTake_leavesNothing() {
        for (int round = 0; round < 5; round++) {
            PaymentKey key = newKey();
            gateway().authorize(request(key, accepted()));
            Race<Outcome> race = Race.of(
                    THREADS,
                    number -> number % 2 == 0
                            ? gateway().cancel(key).outcome()
                            : gateway().capture(key, accepted()).outcome());

            assertThat(race.refusals()).isEmpty();
            assertThat(gateway().cancel(key).outcome()).isIn(Outcome.VOIDED, Outcome.REFUNDED);
            assertThat(paid(key)).isEqualTo(nothing());
        }
    }

    @Test
    @DisplayName("G4 a refund goes back once, in parts up to what was taken, and never beyond")
    final void refund_inParts_neverBeyondWhatWasTaken() {
        PaymentKey key = charged();
        Money half = accepted().allocate(List.of(accepted(), accepted())).get(0);
        Money rest = accepted().minus(half);
        PaymentKey first = newKey();
        PaymentKey second = newKey();

        assertOutcome(gateway().refund(key, request(first, half)), Outcome.REFUNDED);
        assertOutcome(gateway().refund(key, request(first, half)), Outcome.REFUNDED);
        assertThat(paid(key)).isEqualTo(rest);
        assertOutcome(gateway().query(first), Outcome.REFUNDED);

        assertOutcome(gateway().refund(key, request(newKey(), accepted())), Outcome.DECLINED);
        assertThat(paid(key)).isEqualTo(rest);

        assertOutcome(gateway().refund(key, request(second, rest)), Outcome.REFUNDED);
        assertThat(paid(key)).isEqualTo(nothing());
        assertOutcome(gateway().refund(key, request(newKey(), half)), Outcome.DECLINED);
        assertThat(paid(key)).isEqualTo(nothing());
    }

    @Test
    @DisplayName("G4 a refund asked for by eight threads at once goes back once")
    final void refund_byEightThreads_happensOnce() {
        PaymentKey key = charged();
        Money half = accepted().allocate(List.of(accepted(), accepted())).get(0);
        PaymentKey refund = newKey();
        Race<Outcome> race = Race.of(
                THREADS, number -> gateway().refund(key, request(refund, half)).outcome());

        assertThat(race.results()).hasSize(THREADS).containsOnly(Outcome.REFUNDED);
        assertThat(paid(key)).isEqualTo(accepted().minus(half));
    }

    @Test
    @DisplayName("G4 nothing goes back of what was never taken")
    final void refund_neverTaken_isDeclined() {
        PaymentKey held = newKey();
        gateway().authorize(request(held, accepted()));

        assertOutcome(gateway().refund(held, request(newKey(), accepted())), Outcome.DECLINED);
        assertOutcome(gateway().refund(newKey(), request(newKey(), accepted())), Outcome.DECLINED);
        assertThat(paid(held)).isEqualTo(nothing());
    }

    private PaymentKey charged() {
        PaymentKey key = newKey();
        assertOutcome(gateway().authorize(request(key, accepted())), Outcome.AUTHORIZED);
        assertOutcome(gateway().capture(key, accepted()), Outcome.CAPTURED);
        assertThat(paid(key)).isEqualTo(accepted());
        return key;
    }

    private PaymentKey newKey() {
        return new PaymentKey(ids.next().toString(), 1, 1);
    }

    private static PaymentRequest request(PaymentKey key, Money amount) {
        return new PaymentRequest(key, amount, key.transaction());
    }

    private static void assertOutcome(PaymentResult result, Outcome outcome) {
        assertThat(result.outcome()).as("%s", result).isEqualTo(outcome);
    }

    private Money nothing() {
        return Money.zero(accepted().currency());
    }
}
