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
}
