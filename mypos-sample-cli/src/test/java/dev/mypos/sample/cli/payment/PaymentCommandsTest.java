package dev.mypos.sample.cli.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.journal.Trail;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Json;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentCommandsTest {
    private static final PaymentKey KEY = PaymentKey.parse("0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11.1.1");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = Cli.withShop(folder);
    }

    @Test
    void payment_nothingOpen_hasNothingToDo() {
        assertThat(Json.items(cli.json("payment", "list"))).isEmpty();
        assertThat(cli.json("payment", "recover")).containsEntry("ended", BigDecimal.ZERO);
    }

    @Test
    void list_openPayment_showsIt() {
        leaveOpen();

        assertThat(cli.csv("payment", "list"))
                .containsExactly(
                        List.of("since", "payment_key", "kind", "state", "amount", "provider_reference"),
                        List.of("2026-03-02T10:00:00Z", KEY.toString(), "charge", "started", "9.20", ""));
        assertThat(Json.items(cli.json("payment", "list")))
                .singleElement()
                .satisfies(payment -> assertThat(payment)
                        .containsEntry("transaction_id", KEY.transaction())
                        .containsEntry("amount", Map.of("amount", new BigDecimal(920), "currency", "GBP")));
    }

    @Test
    void recover_openPayment_saysThatAGatewayIsNeeded() {
        leaveOpen();

        Cli.Outcome outcome = cli.run("payment", "recover");
        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.err()).contains("payment gateway");
        assertThat(cli.run("payment", "recover", "--older-than", "soon").exitCode())
                .isEqualTo(2);
        assertThat(cli.ok("payment", "recover", "--help").out()).contains("no payment provider");
    }

    private void leaveOpen() {
        try (LocalBackend backend = LocalBackend.at(cli.shop())) {
            backend.payments()
                    .begin(
                            PaymentIntent.charge(KEY, Money.of("9.20", "GBP"), Instant.parse("2026-03-02T10:00:00Z")),
                            Trail.NONE);
        }
    }
}
