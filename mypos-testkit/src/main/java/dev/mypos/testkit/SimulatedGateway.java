package dev.mypos.testkit;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentRequest;
import dev.mypos.payment.PaymentResult;
import dev.mypos.payment.PaymentResult.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A gateway without a provider, which misbehaves on request: as a script says, or at random from a seed. What it then has
 * taken is in its books, whatever it answered.
 *
 * <pre>{@code
 * SimulatedGateway gateway = new SimulatedGateway().next(Behaviour.TIMES_OUT_AFTER);
 * MyPos pos = MyPos.builder(backend).gateway(gateway).open();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class SimulatedGateway implements PaymentGateway {
    private final CardBooks books;
    private final Deque<Behaviour> script = new ArrayDeque<>();
    private final List<Late> late = new ArrayList<>();
    private Optional<Random> random = Optional.empty();
    private Predicate<Money> refused = amount -> false;
    private int lateBy = 1;
    private int calls;

    /** A gateway for euros. */
    public SimulatedGateway() {
        this(Currency.getInstance("EUR"));
    }

    /** A gateway for this currency. */
    public SimulatedGateway(Currency currency) {
        this.books = new CardBooks(currency);
    }

    /** How one call ends. */
    public enum Behaviour {
        /** As it should. */
        ANSWERS,
        /** What is asked for is refused; questions and cancellations are answered. */
        DECLINES,
        /** The request never arrives. */
        TIMES_OUT_BEFORE,
        /** The request is carried out, and the answer is lost. */
        TIMES_OUT_AFTER,
        /** The request arrives twice. */
        ARRIVES_TWICE,
        /** The request arrives and succeeds some calls after its time-out. */
        ARRIVES_LATE,
        /** The gateway's client breaks, after the request was carried out. */
        THROWS
    }

    private record Late(int dueAt, Runnable request) {}

    /** The next calls behave like this, one after the other; those after them answer. */
    public synchronized SimulatedGateway next(Behaviour... behaviours) {
        script.addAll(List.of(behaviours));
        return this;
    }

    /** Forgets the rest of the script. */
    public synchronized SimulatedGateway calm() {
        script.clear();
        random = Optional.empty();
        return this;
    }

    /** From now on, where the script has ended, every third call or so misbehaves; the same seed gives the same behaviour. */
    public synchronized SimulatedGateway unreliable(long seed) {
        random = Optional.of(new Random(seed));
        return this;
    }

    /** From now on these amounts are declined. */
    public synchronized SimulatedGateway declining(Predicate<Money> amounts) {
        refused = amounts;
        return this;
    }

    /** Late requests arrive after so many more calls, 1 unless told otherwise. */
    public synchronized SimulatedGateway lateBy(int moreCalls) {
        lateBy = moreCalls;
        return this;
    }

    /** Lets all late requests arrive now. */
    public synchronized void arrive() {
        late.forEach(request -> request.request().run());
        late.clear();
    }

    /** What a customer has paid under the key: taken less given back, by cancelling or refunds. */
    public synchronized Money paid(PaymentKey key) {
        return books.paid(key);
    }

    /** What is held and neither taken nor released. */
    public synchronized Money held(PaymentKey key) {
        return books.held(key);
    }

    /** How many calls there were. */
    public synchronized int calls() {
        return calls;
    }

    @Override
    public synchronized PaymentResult authorize(PaymentRequest request) {
        return call(
                request.key(),
                decline -> books.authorize(request.key(), request.amount(), decline || refused.test(request.amount())));
    }

    @Override
    public synchronized PaymentResult capture(PaymentKey key, Money amount) {
        return call(key, decline -> books.capture(key, amount, decline));
    }

    @Override
    public synchronized PaymentResult cancel(PaymentKey key) {
        return call(key, decline -> books.cancel(key));
    }

    @Override
    public synchronized PaymentResult refund(PaymentKey original, PaymentRequest request) {
        return call(request.key(), decline -> books.refund(original, request, decline));
    }

    @Override
    public synchronized PaymentResult query(PaymentKey key) {
        return call(key, decline -> books.query(key));
    }

    /** What the provider does with a request, once it has arrived. */
    private interface Request {
        PaymentResult arrive(boolean decline);
    }

    private PaymentResult call(PaymentKey key, Request request) {
        calls++;
        PaymentResult answer = switch (behaviour()) {
            case ANSWERS -> request.arrive(false);
            case DECLINES -> request.arrive(true);
            case TIMES_OUT_BEFORE -> books.unknown(key);
            case TIMES_OUT_AFTER -> lost(request.arrive(false));
            case ARRIVES_TWICE -> again(request.arrive(false), request);
            case ARRIVES_LATE -> keep(key, request);
            case THROWS -> throw broken(request.arrive(false));
        };
        letArrive();
        return answer;
    }

    private Behaviour behaviour() {
        return Optional.ofNullable(script.poll())
                .orElseGet(() -> random.map(SimulatedGateway::any).orElse(Behaviour.ANSWERS));
    }

    private static Behaviour any(Random random) {
        Behaviour[] all = Behaviour.values();
        return random.nextInt(3) > 0 ? Behaviour.ANSWERS : all[random.nextInt(all.length)];
    }

    private PaymentResult lost(PaymentResult done) {
        return books.unknown(done.key());
    }

    private static PaymentResult again(PaymentResult first, Request request) {
        return first.is(Outcome.UNKNOWN) ? first : request.arrive(false);
    }

    private PaymentResult keep(PaymentKey key, Request request) {
        late.add(new Late(calls + lateBy, () -> request.arrive(false)));
        return books.unknown(key);
    }

    private static IllegalStateException broken(PaymentResult done) {
        return new IllegalStateException("the line to the provider broke on payment " + done.key());
    }

    private void letArrive() {
        for (Iterator<Late> requests = late.iterator(); requests.hasNext(); ) {
            Late request = requests.next();
            if (request.dueAt() <= calls) {
                requests.remove();
                request.request().run();
            }
        }
    }
}
