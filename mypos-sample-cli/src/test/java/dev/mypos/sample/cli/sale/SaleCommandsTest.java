package dev.mypos.sample.cli.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.Json;
import dev.mypos.sample.cli.console.Terminals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaleCommandsTest {
    private static final String ID = "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e13";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", "20");
        cli.product("TEA", "3.20", "--oversell", "allow");
    }

    @Test
    void create_withoutTender_isPaidExactlyInCash() {
        Map<String, Object> sale = cli.json("sale", "create", "--line", "MUG:2", "--id", ID);

        assertThat(sale)
                .containsEntry("transaction_id", ID)
                .containsEntry("receipt_number", BigDecimal.ONE)
                .containsEntry("status", "completed")
                .containsEntry("total_amount", pounds(920))
                .containsEntry("change", pounds(0));
        assertThat((List<?>) sale.get("lines")).hasSize(1);
        assertThat(cli.ok("sale", "create", "--line", "MUG:2", "--id", ID, "-o", "json")
                        .out())
                .contains("\"total_amount\":{\"amount\":920,\"currency\":\"GBP\"}");
    }

    @Test
    void create_sameIdAgain_printsTheSameSale() {
        String first = cli.ok("sale", "create", "--line", "MUG:2", "--id", ID, "-o", "json")
                .out();
        cli.ok("product", "update", "MUG", "--price", "5.00");

        assertThat(cli.ok("sale", "create", "--line", "MUG:2", "--id", ID, "-o", "json")
                        .out())
                .isEqualTo(first);
        assertThat(cli.csv("sale", "list")).hasSize(2);
    }

    @Test
    void create_sameIdAgainAfterTheSkuWasGivenAway_printsTheSameSale() {
        String[] command = {"sale", "create", "--line", "mug:2", "--id", ID, "-o", "json"};
        String first = cli.ok(command).out();
        cli.ok("product", "update", "MUG", "--sku", "CUP");

        assertThat(cli.ok(command).out()).isEqualTo(first);
        cli.product("MUG", "9.00");
        assertThat(cli.ok(command).out()).isEqualTo(first);
        assertThat(cli.csv("sale", "list")).hasSize(2);
        assertThat(cli.run("sale", "create", "--line", "TEA:2", "--id", ID).exitCode())
                .isEqualTo(5);
    }

    @Test
    void create_anotherRequestUnderTheId_isAConflict() {
        cli.ok("sale", "create", "--line", "MUG:2", "--id", ID);

        Outcome outcome = cli.run("sale", "create", "--line", "MUG:3", "--id", ID, "-o", "json");

        assertThat(outcome.exitCode()).isEqualTo(5);
        assertThat(Json.object(outcome.err())).containsEntry("code", "idempotency-conflict");
        assertThat(cli.csv("sale", "list")).hasSize(2);
    }

    @Test
    void create_splitPaymentDiscountAndOwnPrice_addUp() {
        Map<String, Object> sale = cli.json(
                "sale",
                "create",
                "--line",
                "MUG:1@4.00",
                "--line",
                "TEA:2",
                "--discount",
                "10%",
                "--card",
                "5.00",
                "--cash",
                "10.00");

        assertThat(sale).containsEntry("total_amount", pounds(936)).containsEntry("change", pounds(564));
        assertThat(cli.json("sale", "create", "--line", "MUG", "--discount", "0.60"))
                .containsEntry("total_amount", pounds(400));
    }

    @Test
    void create_tooLittlePaid_isRefused() {
        Outcome outcome = cli.run("sale", "create", "--line", "MUG:2", "--cash", "5.00");

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(cli.csv("sale", "list")).hasSize(1);
    }

    @Test
    void create_at_isAFactOfThatDay() {
        Map<String, Object> past = cli.json(
                "sale", "create", "--line", "MUG:30", "--at", "2024-01-31T23:30:00+00:00", "--other", "138.00");

        assertThat(past).containsEntry("fact", true).containsEntry("business_date", "2024-01-31");
        assertThat(cli.json("sale", "create", "--line", "MUG", "--at", "2024-07-01T00:30"))
                .containsEntry("created_at", "2024-06-30T23:30:00Z")
                .containsEntry("business_date", "2024-07-01");
        assertThat(Json.items(cli.json("stock", "list", "--below-zero"))).hasSize(1);
    }

    @Test
    void get_byIdAndByReceipt_isTheSame() {
        cli.ok("sale", "create", "--line", "MUG", "--id", ID);

        assertThat(cli.ok("sale", "get", "main/1").out())
                .isEqualTo(cli.ok("sale", "get", ID).out());
        assertThat(cli.ok("sale", "get", ID).out()).contains("Product MUG").contains("4.60");
    }

    @Test
    void list_pageByPage_newestFirst() {
        for (int i = 0; i < 5; i++) {
            cli.ok("sale", "create", "--line", "TEA");
        }
        List<Object> numbers = new ArrayList<>();
        Map<String, Object> page = cli.json("sale", "list", "--limit", "2");
        Json.items(page).forEach(item -> numbers.add(item.get("receipt_number")));
        while (page.get("next_cursor") != null) {
            page = cli.json(
                    "sale",
                    "list",
                    "--limit",
                    "2",
                    "--after",
                    page.get("next_cursor").toString());
            Json.items(page).forEach(item -> numbers.add(item.get("receipt_number")));
        }

        assertThat(numbers).map(Object::toString).containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void refund_line_givesMoneyAndGoodsBack() {
        cli.ok("sale", "create", "--line", "MUG:2", "--id", ID);

        Map<String, Object> refund =
                cli.json("sale", "refund", ID, "--line", "1:1", "--reason", "damaged", "--no-restock");

        assertThat(refund)
                .containsEntry("kind", "refund")
                .containsEntry("receipt_number", new BigDecimal(2))
                .containsEntry("total_amount", pounds(460))
                .containsEntry("reason", "damaged");
        assertThat(onHand()).isEqualByComparingTo("18");
        cli.ok("sale", "refund", ID, "--everything");
        assertThat(onHand()).isEqualByComparingTo("19");
        assertThat(cli.run("sale", "refund", ID, "--line", "1:1").exitCode()).isEqualTo(5);
    }

    @Test
    void refund_sameIdAgain_printsTheSameRefund() {
        cli.ok("sale", "create", "--line", "MUG:2", "--id", ID);
        String[] command = {
            "sale", "refund", ID, "--line", "1:1", "--id", "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e14", "-o", "json"
        };
        String first = cli.ok(command).out();

        assertThat(cli.ok(command).out()).isEqualTo(first);
        command[4] = "1:2";
        assertThat(cli.run(command).exitCode()).isEqualTo(5);
    }

    @Test
    void void_sameDay_takesEverythingBack() {
        cli.ok("sale", "create", "--line", "MUG:2", "--id", ID);

        assertThat(cli.json("sale", "void", ID))
                .containsEntry("kind", "void")
                .containsEntry("total_amount", pounds(920));
        assertThat(onHand()).isEqualByComparingTo("20");

        Outcome again = cli.run("sale", "void", ID, "-o", "json");
        assertThat(again.exitCode()).isEqualTo(5);
        assertThat(Json.object(again.err())).containsEntry("code", "already-voided");
    }

    @Test
    void void_onATerminal_asks() {
        cli.ok("sale", "create", "--line", "MUG:2", "--id", ID);
        cli.at(new Terminals(true, true, true));

        assertThat(cli.types("no\n").run("sale", "void", ID).exitCode()).isEqualTo(1);
        assertThat(cli.csv("sale", "list")).hasSize(2);
        assertThat(cli.ok("sale", "void", ID, "--yes").exitCode()).isZero();
    }

    @Test
    void explain_sale_endsAtItsTotal() {
        cli.ok("sale", "create", "--line", "MUG:3", "--line", "TEA", "--discount", "7%", "--id", ID);

        List<Map<String, Object>> steps = Json.items(cli.json("sale", "explain", ID));

        assertThat(steps)
                .allSatisfy(step -> assertThat(step).containsKeys("rule", "inputs", "exact", "result", "remainder"));
        assertThat(steps.get(steps.size() - 1).get("result"))
                .isEqualTo(cli.json("sale", "get", ID).get("total_amount"));
        assertThat(cli.ok("sale", "explain", ID).err()).contains("gives the stored figures");
    }

    @Test
    void explain_refund_saysWhatToExplainInstead() {
        cli.ok("sale", "create", "--line", "MUG:3");
        cli.ok("sale", "refund", "main/1", "--everything");

        Outcome outcome = cli.run("sale", "explain", "main/2");

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("refund");
    }

    @Test
    void receipt_everyWidth_fits() {
        cli.ok("sale", "create", "--line", "MUG:3", "--cash", "20.00");

        for (int width : new int[] {32, 42, 48}) {
            String receipt = cli.ok("receipt", "show", "main/1", "--width", String.valueOf(width))
                    .out();
            assertThat(receipt.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
            assertThat(receipt).contains("13.80").contains("6.20");
        }
        assertThat(cli.ok("receipt", "show", "main/1", "--copy").out())
                .isNotEqualTo(cli.ok("receipt", "show", "main/1").out());
        assertThat(cli.json("receipt", "show", "main/1")).containsKeys("transaction_id", "text");
    }

    private BigDecimal onHand() {
        return (BigDecimal) Json.items(cli.json("stock", "list")).stream()
                .filter(item -> item.get("sku").equals("MUG"))
                .findFirst()
                .orElseThrow()
                .get("on_hand");
    }

    private static Map<String, Object> pounds(long pence) {
        return Map.of("amount", new BigDecimal(pence), "currency", "GBP");
    }
}
