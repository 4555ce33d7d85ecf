package dev.mypos.sample.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.mypos.local.LocalBackend;
import dev.mypos.notify.Outbox;
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

class ReportCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void sell() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", "20");
        cli.product("TEA", "3.20", "--oversell", "untracked");
        cli.ok("sale", "create", "--line", "MUG:2", "--at", "2024-11-01T10:00");
        cli.ok("sale", "create", "--line", "TEA", "--card", "3.20", "--at", "2024-11-02T11:00");
        cli.ok("sale", "refund", "main/1", "--line", "1:1");
    }

    @Test
    void sales_ofARange_countsOnlyItsDays() {
        assertThat(cli.csv("report", "sales", "--from", "2024-11-01", "--to", "2024-11-01"))
                .containsExactly(
                        List.of("day", "sales", "refunds", "items", "gross", "discount", "tax", "refunded", "net"),
                        List.of("2024-11-01", "1", "0", "2", "9.20", "0.00", "0.00", "0.00", "9.20"));
        assertThat(cli.csv("report", "sales")).hasSize(4);
    }

    @Test
    void sales_byProduct_countsReturnedGoods() {
        assertThat(cli.csv("report", "sales", "--group-by", "product"))
                .contains(
                        List.of("MUG", "Product MUG", "1", "9.20", "-4.60", "4.60"),
                        List.of("TEA", "Product TEA", "1", "3.20", "0.00", "3.20"));
    }

    @Test
    void sales_byMonthAndRegister_addUpTheSame() {
        assertThat(cli.csv("report", "sales", "--group-by", "month"))
                .contains(List.of("2024-11", "2", "0", "3", "12.40", "0.00", "0.00", "0.00", "12.40"));
        assertThat(cli.csv("report", "sales", "--group-by", "register"))
                .contains(List.of("main", "2", "1", "2", "12.40", "0.00", "0.00", "-4.60", "7.80"));
        assertThat(cli.json("report", "sales", "--group-by", "staff")).containsEntry("group_by", "staff");
    }

    @Test
    void sales_asATable_endsWithTheTotal() {
        List<String> lines = cli.ok("report", "sales").out().lines().toList();

        assertThat(lines.get(lines.size() - 1)).startsWith("total\t2\t1\t").endsWith("\t7.80");
    }

    @Test
    void stock_all_isWorthWhatItWouldSellFor() {
        cli.product("ROPE", "0.333", "--stock", "2.5", "--low-stock", "5");

        assertThat(cli.csv("report", "stock"))
                .containsExactly(
                        List.of("sku", "name", "on_hand", "low_stock", "value", "cost"),
                        List.of("MUG", "Product MUG", "19", "", "87.40", ""),
                        List.of("ROPE", "Product ROPE", "2.5", "5", "0.83", ""));
        assertThat(cli.csv("report", "stock", "--low")).hasSize(2);
        assertThat(cli.json("report", "stock"))
                .containsEntry("value", Map.of("amount", new BigDecimal(8823), "currency", "GBP"));
        assertThat(cli.ok("report", "stock").out().strip()).endsWith("88.23\t0.00");
    }

    @Test
    void stock_received_isWorthWhatTheLastDeliveryCost() {
        cli.product("ROPE", "0.333", "--stock", "2.5");
        cli.ok("stock", "receive", "ROPE", "4", "--cost", "0.21");
        cli.ok("stock", "receive", "ROPE", "3.5", "--cost", "0.2", "--reference", "invoice 7");

        assertThat(cli.csv("report", "stock")).contains(List.of("ROPE", "Product ROPE", "10", "", "3.33", "2.00"));
        assertThat(cli.json("report", "stock"))
                .containsEntry("cost", Map.of("amount", new BigDecimal(200), "currency", "GBP"));
    }

    @Test
    void stock_belowZero_isWorthNothing() {
        cli.product("ICE", "2.00", "--oversell", "allow");
        cli.ok("sale", "create", "--line", "ICE:3");

        assertThat(cli.csv("report", "stock", "--below-zero"))
                .containsExactly(
                        List.of("sku", "name", "on_hand", "low_stock", "value", "cost"),
                        List.of("ICE", "Product ICE", "-3", "", "0.00", ""));
    }

    @Test
    void journal_namesWhatTheOwnerDid() {
        List<Object> actions = Json.items(cli.json("journal", "list", "--all")).stream()
                .map(entry -> entry.get("action"))
                .toList();

        assertThat(actions).contains("store.created");
        assertThat(Json.items(cli.json("journal", "list", "--all")))
                .allSatisfy(entry -> assertThat(entry).containsEntry("actor", "owner"));
        assertThat(Json.items(cli.json("journal", "list", "--from", "2001-01-01", "--to", "2001-01-02")))
                .isEmpty();
    }

    @Test
    void outbox_drained_isEmpty() {
        cli.ok("outbox", "drain");

        assertThat(cli.json("outbox", "drain")).containsEntry("published", BigDecimal.ZERO);
        assertThat(Json.items(cli.json("outbox", "list"))).isEmpty();
    }

    @Test
    void sales_byReason_showWhatWasTakenOffAndGivenBack() {
        cli.product("COFFEE", "2.00", "--stock", "9");
        cli.ok("sale", "create", "--line", "COFFEE:2", "--discount", "10%");

        assertThat(cli.csv("report", "sales", "--group-by", "discount_reason"))
                .hasSize(2)
                .element(1)
                .asInstanceOf(LIST)
                .containsExactly("discount", "1", "0", "0", "0.00", "0.40", "0.00", "0.00", "0.00");
        assertThat(cli.csv("report", "sales", "--group-by", "refund_reason"))
                .element(1)
                .asInstanceOf(LIST)
                .contains("-4.60");
    }

    @Test
    void outbox_eventGivenUp_isListedAndRetried() {
        String first;
        try (LocalBackend backend = LocalBackend.at(cli.shop())) {
            List<Outbox.Pending> due =
                    backend.outbox().list(Outbox.State.DUE, Instant.parse("2100-01-01T00:00:00Z"), 9);
            due.forEach(pending -> backend.outbox().park(pending.event(), "no line"));
            first = due.get(0).event().id();
        }
        int parked = Json.items(cli.json("outbox", "list")).size();
        assertThat(cli.csv("outbox", "list").get(1)).contains(first, "no line");

        assertThat(cli.json("outbox", "retry", first)).containsEntry("retried", BigDecimal.ONE);
        assertThat(cli.run("outbox", "retry", first).exitCode()).isEqualTo(3);
        assertThat(cli.run("outbox", "retry").exitCode()).isEqualTo(2);
        assertThat(cli.json("outbox", "retry", "--all")).containsEntry("retried", BigDecimal.valueOf(parked - 1L));

        assertThat(Json.items(cli.json("outbox", "list"))).isEmpty();
        assertThat(cli.json("outbox", "drain")).containsEntry("published", BigDecimal.valueOf(parked));
    }
}
