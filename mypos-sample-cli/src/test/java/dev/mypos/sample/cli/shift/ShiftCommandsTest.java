package dev.mypos.sample.cli.shift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.Json;
import dev.mypos.sample.cli.console.Terminals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftCommandsTest {
    private static final String ID = "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e15";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", "20");
    }

    @Test
    void shift_fromFloatToCount_addsUp() {
        Map<String, Object> opened = cli.json("shift", "open", "--float", "100.00", "--drawer", "blue");
        cli.ok("sale", "create", "--line", "MUG:2", "--cash", "20.00");
        cli.ok("sale", "create", "--line", "MUG:1", "--card", "4.60");
        cli.ok("shift", "cash", "in", "20.00", "--reason", "coins");
        cli.ok("shift", "cash", "OUT", "5.00", "--reason", "milk");

        Map<String, Object> count = cli.json("shift", "count", "--pieces", "50.00:2", "--pieces", "0.20:121");
        Map<String, Object> blind = cli.json("shift", "count", "--counted", "124.20", "--blind");
        Map<String, Object> closed = cli.json("shift", "close", "--counted", "124.00", "--blind");

        assertThat(opened).containsEntry("drawer", "blue").containsEntry("closing", null);
        assertThat(count)
                .containsEntry("counted", pounds(12420))
                .containsEntry("expected", pounds(12420))
                .containsEntry("variance", pounds(0));
        assertThat(blind)
                .containsEntry("counted", pounds(12420))
                .containsEntry("expected", null)
                .containsEntry("variance", null);
        assertThat(closed)
                .extracting("closing")
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("expected", pounds(12420))
                .containsEntry("variance", pounds(-20))
                .containsEntry("blind", true);
        assertThat(cli.csv("shift", "list").get(1)).contains("124.00", "-0.20", "blue", "2");
        assertThat(cli.ok("verify").exitCode()).isZero();
    }

    private static Map<String, Object> pounds(long pence) {
        return Map.of("amount", BigDecimal.valueOf(pence), "currency", "GBP");
    }

    @Test
    void reports_ofAShift_areTheSameForEver() {
        cli.ok("shift", "open", "--float", "10.00");
        cli.ok("sale", "create", "--line", "MUG:2", "--cash", "9.20");
        String x = cli.ok("shift", "x").out();
        cli.ok("shift", "close", "--counted", "19.20");
        String z = cli.ok("shift", "z", "--width", "32").out();
        String fields = cli.ok("shift", "z", "-o", "json").out();
        cli.ok("store", "update", "--legal-name", "Renamed Ltd");
        cli.ok("shift", "open", "--float", "10.00");

        assertThat(x).contains("X REPORT", "EXPECTED GBP", "19.20");
        assertThat(z).contains("Z REPORT 1", "Counted", "Receipts                  1 to 1");
        assertThat(z.lines()).allMatch(row -> row.length() <= 32);
        assertThat(cli.ok("shift", "z", "--width", "32").out()).isEqualTo(z);
        assertThat(cli.ok("shift", "z", "-o", "json").out()).isEqualTo(fields);
        assertThat(Json.object(fields)).containsEntry("report", "z").containsEntry("variance", BigDecimal.ZERO);
        assertThat(cli.ok("shift", "x").out()).contains("Renamed Ltd", "Receipts                              none");
    }

    @Test
    void commands_withoutAnOpenShift_areAConflictThatTellsWhatToDo() {
        List<Outcome> outcomes = List.of(
                cli.run("shift", "show"),
                cli.run("shift", "x"),
                cli.run("shift", "cash", "in", "1.00", "--reason", "coins"),
                cli.run("shift", "close", "--counted", "1.00"));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(5);
            assertThat(outcome.err()).contains("Register main has no open shift", "shift open --float");
        });
        assertThat(cli.run("shift", "z").exitCode()).isEqualTo(3);
    }

    @Test
    void close_twice_isToldToReadTheZReport() {
        String shift = (String) cli.json("shift", "open", "--float", "10.00").get("shift_id");
        cli.ok("shift", "close", "--counted", "10.00", "--id", ID);

        assertThat(cli.run("shift", "close", "--counted", "9.00", "--shift", shift))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(5))
                .satisfies(
                        outcome -> assertThat(outcome.err()).contains("Shift 1 of register main is closed", "shift z"));
        cli.ok("shift", "close", "--counted", "10.00", "--id", ID, "--shift", shift);
        assertThat(cli.run("shift", "close", "--counted", "9.00", "--id", ID, "--shift", shift)
                        .exitCode())
                .isEqualTo(5);
    }

    @Test
    void close_onATerminal_asksFirst() {
        cli.ok("shift", "open", "--float", "10.00");

        Outcome refused =
                cli.at(new Terminals(true, true, true)).types("n\n").run("shift", "close", "--counted", "10.00");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Close the shift with 10.00 GBP in the drawer?", "Nothing was changed");
        assertThat(cli.ok("shift", "close", "--counted", "10.00", "--yes").out())
                .contains("10.00");
    }

    @Test
    void count_noCoin_namesIt() {
        cli.ok("shift", "open", "--float", "10.00");

        assertThat(cli.run("shift", "count", "--pieces", "12.00:1"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(6))
                .satisfies(outcome -> assertThat(outcome.err()).contains("counted[12.00 GBP]"));
        assertThat(cli.run("shift", "count", "--pieces", "5.00:1", "--pieces", "5:2")
                        .exitCode())
                .isEqualTo(6);
        assertThat(cli.run("shift", "count", "--pieces", "5.00").exitCode()).isEqualTo(2);
        assertThat(cli.run("shift", "count").exitCode()).isEqualTo(2);
        assertThat(cli.run("shift", "cash", "up", "1.00", "--reason", "x").exitCode())
                .isEqualTo(2);
        assertThat(cli.run("shift", "x", "--width", "40").exitCode()).isEqualTo(6);
    }

    @Test
    void register_thatNeedsAShift_sellsInOne() {
        cli.ok("register", "create", "front", "--needs-shift");

        assertThat(cli.run("sale", "create", "--line", "MUG", "--register", "front"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(5))
                .satisfies(outcome -> assertThat(outcome.err()).contains("shift open --float"));
        cli.ok("shift", "open", "--float", "10.00", "--register", "front");
        cli.ok("sale", "create", "--line", "MUG", "--register", "front");
        cli.ok("shift", "close", "--counted", "14.60", "--register", "front");
        assertThat(cli.run("sale", "create", "--line", "MUG", "--register", "front")
                        .exitCode())
                .isEqualTo(5);
        assertThat(cli.json("register", "update", "front", "--no-needs-shift", "--name", "Front"))
                .containsEntry("needs_shift", false)
                .containsEntry("name", "Front");
        cli.ok("sale", "create", "--line", "MUG", "--register", "front");
        assertThat(cli.run("register", "update", "back", "--needs-shift").exitCode())
                .isEqualTo(3);
    }

    @Test
    void drawer_opened_isInTheJournal() {
        cli.ok("drawer", "open", "--reason", "change for a note");

        assertThat(cli.ok("journal", "list").out()).contains("drawer.opened", "change for a note");
        assertThat(cli.run("drawer", "open", "--reason", " ").exitCode()).isEqualTo(6);
    }
}
