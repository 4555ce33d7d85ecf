package dev.mypos.sample.cli.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Json;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockCommandsTest {
    private static final String ID = "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e15";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", "20", "--low-stock", "15");
    }

    @Test
    void adjust_moreAndLess_movesTheLevel() {
        cli.ok("stock", "adjust", "MUG", "12", "--reason", "delivery 4711");
        Map<String, Object> broken = cli.json("stock", "adjust", "MUG", "-1.5", "--reason", "broken");

        assertThat(broken).containsEntry("quantity", new BigDecimal("-1.5")).containsEntry("note", "broken");
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal("30.5"));
    }

    @Test
    void adjust_sameIdAgain_movesOnce() {
        cli.ok("stock", "adjust", "MUG", "-2", "--reason", "broken", "--id", ID);
        cli.ok("stock", "adjust", "MUG", "-2", "--reason", "broken", "--id", ID);

        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(18));
        assertThat(cli.run("stock", "adjust", "MUG", "-3", "--reason", "broken", "--id", ID)
                        .exitCode())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"adjust, ''", "adjust, '  '", "waste, ''"})
    void movement_withoutSayingWhy_isRefused(String command, String reason) {
        Cli.Outcome outcome = cli.run("stock", command, "MUG", "1", "--reason", reason);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--reason").contains("it must say why, such as broken.");
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(20));
    }

    @Test
    void movements_newestFirst_addUpToTheLevel() {
        cli.ok("sale", "create", "--line", "MUG:6");

        List<Map<String, Object>> movements = Json.items(cli.json("stock", "movements", "MUG"));

        assertThat(movements).map(movement -> movement.get("reason")).containsExactly("sale", "receipt");
        assertThat(movements.stream()
                        .map(movement -> (BigDecimal) movement.get("quantity"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("14");
        assertThat(cli.csv("stock", "list", "--low")).hasSize(2);
        assertThat(cli.csv("stock", "list", "--below-zero")).hasSize(1);
    }

    @Test
    void receive_withCost_keepsCostAndReferenceOnce() {
        String[] delivery = {
            "stock", "receive", "MUG", "12", "--cost", "3.10", "--reference", "invoice 4711", "--id", ID
        };
        assertThat(cli.json(delivery))
                .containsEntry("reason", "receipt")
                .containsEntry("source", "invoice 4711")
                .containsEntry("cost", Map.of("amount", new BigDecimal(310), "currency", "GBP"));
        cli.ok(delivery);

        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(32));
        assertThat(cli.run("stock", "receive", "MUG", "-1").exitCode()).isEqualTo(6);
    }

    @Test
    void waste_moreThanThereIs_isRefused() {
        assertThat(cli.json("stock", "waste", "MUG", "3", "--reason", "broken"))
                .containsEntry("quantity", new BigDecimal(-3))
                .containsEntry("reason", "waste")
                .containsEntry("note", "broken");

        assertThat(cli.run("stock", "waste", "MUG", "18", "--reason", "broken").exitCode())
                .isEqualTo(5);
        assertThat(cli.run("stock", "waste", "MUG", "0", "--reason", "broken").exitCode())
                .isEqualTo(6);
    }

    @Test
    void count_whileSalesGoOn_showsTheVarianceAndBooksItOnce() {
        String sheet =
                (String) cli.json("stock", "count", "open", "--name", "Shelf 3").get("sheet_id");
        cli.ok("sale", "create", "--line", "MUG:2");
        cli.ok("stock", "count", "enter", sheet, "MUG", "16", "--id", ID);
        cli.ok("sale", "create", "--line", "MUG:5");
        assertThat(cli.json("stock", "count", "enter", sheet, "MUG", "16", "--id", ID))
                .containsEntry("expected", new BigDecimal(18));

        Map<String, Object> shown =
                Json.items(cli.json("stock", "count", "show", sheet)).get(0);
        assertThat(shown).containsEntry("sku", "MUG").containsEntry("variance", new BigDecimal(-2));
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(13));
        assertThat(cli.json("stock", "count", "book", sheet)).containsEntry("state", "booked");
        cli.ok("stock", "count", "book", sheet);

        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(11));
        assertThat(cli.run("stock", "count", "enter", sheet, "MUG", "9").exitCode())
                .isEqualTo(5);
        assertThat(cli.run("stock", "count", "show", ID).exitCode()).isEqualTo(3);
        assertThat(cli.csv("stock", "count", "list")).hasSize(2);
        cli.ok("verify");
    }
}
