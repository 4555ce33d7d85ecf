package dev.mypos.testkit;

import dev.mypos.money.Money;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentKey;

/** The contract over a broken gateway, run by {@link GatewayMutantsTest} only. */
class FaultyGatewayContract extends PaymentGatewayContract {
    /** Set before a run; runs follow one another. */
    static volatile FaultyGateway.Fault fault = FaultyGateway.Fault.TAKES_EACH_TIME;

    private final FaultyGateway gateway = new FaultyGateway(fault);

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
        return SimulatedGatewayContractTest.ACCEPTED;
    }

    @Override
    protected Money declined() {
        return SimulatedGatewayContractTest.DECLINED;
    }
}
