package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentLog;
import dev.mypos.sale.Ledger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Stands before the ports that a card payment goes through, and counts the calls that change something: a test can let the
 * program end at each of them, or do something else in between. Confine to one thread.
 */
final class PortTap {
    private static final String CRASH = "the program has ended here";

    private static final Set<String> STEPS =
            Set.of("record", "begin", "advance", "authorize", "capture", "cancel", "refund", "query");

    private int calls;
    private int at;
    private Runnable before = () -> {};
    private Runnable after = () -> {};

    /** Forgets what was planned, and counts from 1 again. */
    PortTap quiet() {
        calls = 0;
        at = 0;
        return this;
    }

    /** Does this before the n-th call, once. */
    void before(int call, Runnable what) {
        plan(call, what, () -> {});
    }

    /** Ends the program before the n-th call or after it. */
    void crash(int call, boolean afterwards) {
        Runnable crash = () -> {
            throw new Error(CRASH); // nothing in the library catches it
        };
        plan(call, afterwards ? () -> {} : crash, afterwards ? crash : () -> {});
    }

    private void plan(int call, Runnable first, Runnable then) {
        calls = 0;
        at = call;
        before = first;
        after = then;
    }

    /** Whether this is how the program ended that a test plays. */
    static boolean isCrash(Error e) {
        return CRASH.equals(e.getMessage());
    }

    /** How many calls there were since the last plan. */
    int calls() {
        return calls;
    }

    PaymentGateway on(PaymentGateway gateway) {
        return tapped(PaymentGateway.class, gateway);
    }

    /** The backend with its ledger and its payments tapped. */
    Backend on(Backend backend) {
        Ledger ledger = tapped(Ledger.class, backend.ledger());
        PaymentLog payments = tapped(PaymentLog.class, backend.payments());
        return proxy(Backend.class, (self, method, arguments) -> switch (method.getName()) {
            case "ledger" -> ledger;
            case "payments" -> payments;
            default -> invoke(method, backend, arguments);
        });
    }

    private <T> T tapped(Class<T> port, T target) {
        return proxy(
                port,
                (self, method, arguments) -> STEPS.contains(method.getName())
                        ? step(method, target, arguments)
                        : invoke(method, target, arguments));
    }

    private Object step(Method method, Object target, Object[] arguments) throws Throwable {
        calls++;
        if (calls != at) {
            return invoke(method, target, arguments);
        }
        before.run();
        Object answer = invoke(method, target, arguments);
        after.run();
        return answer;
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> port, java.lang.reflect.InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(PortTap.class.getClassLoader(), new Class<?>[] {port}, handler));
    }
}
