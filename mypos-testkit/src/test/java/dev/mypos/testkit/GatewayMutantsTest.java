package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault of a gateway fails a test of the rule that it breaks. {@link SimulatedGatewayContractTest} shows that no test fails without. */
class GatewayMutantsTest {
    @ParameterizedTest
    @EnumSource(FaultyGateway.Fault.class)
    void contract_faultyGateway_failsATestOfTheBrokenRule(FaultyGateway.Fault fault) {
        FaultyGatewayContract.fault = fault;

        assertThat(KitRun.of(FaultyGatewayContract.class, name -> true).failed())
                .as("tests that fail with " + fault)
                .anyMatch(name -> name.startsWith(fault.rule() + " "));
    }
}
