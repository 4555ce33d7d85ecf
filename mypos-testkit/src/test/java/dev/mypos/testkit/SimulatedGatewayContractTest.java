package dev.mypos.testkit;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentKey;

/** The simulated gateway keeps the rules. */
class SimulatedGatewayContractTest extends PaymentGatewayContract {
    static final Money ACCEPTED = Money.of("10.01", "EUR");
    static final Money DECLINED = Money.of("20.51", "EUR");

    private final SimulatedGateway gateway = new SimulatedGateway().declining(DECLINED::equals);

    @Override
    protected PaymentGateway gateway() {
        return gateway;
    }

    @Override
    protected Money paid(PaymentKey key) {
        return gateway.paid(key);
    }

    @Override
    protected Money accepted() {
        return ACCEPTED;
    }

    @Override
    protected Money declined() {
        return DECLINED;
    }
}
