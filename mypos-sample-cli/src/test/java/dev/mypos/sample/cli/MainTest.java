package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void run_version_isOneLineOfData(String option) {
        Outcome outcome = Cli.in(folder).run(option);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("mypos ").hasLineCount(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void run_help_showsExamplesFirstAndEveryCommand() {
        Outcome outcome = Cli.in(folder).run("--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().indexOf("mypos init --name"))
                .isBetween(0, outcome.out().indexOf("Usage:"));
        assertThat(outcome.out())
                .contains(
                        "demo",
                        "init",
                        "store",
                        "register",
                        "product",
                        "customer",
                        "sale",
                        "receipt",
                        "stock",
                        "payment",
                        "report",
                        "journal",
                        "outbox",
                        "verify",
                        "backup",
                        "completion");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void run_nothing_showsTheHelp() {
        assertThat(Cli.in(folder).run()).isEqualTo(Cli.in(folder).run("--help"));
    }

    @Test
    void run_helpAsAWord_isTheOption() {
        assertThat(Cli.in(folder).run("help", "sale", "create"))
                .isEqualTo(Cli.in(folder).run("sale", "create", "--help"));
    }

    @ParameterizedTest
    @CsvSource({
        "prduct list, product",
        "product lst, list",
        "product create --sku S --name N --prise 7.50, --price",
        "sale crate, create"
    })
    void run_typo_suggestsWhatWasMeant(String line, String meant) {
        Outcome outcome = Cli.in(folder).run(line.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Did you mean").contains(meant).contains("--help");
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product",
                "product create --sku S --name N --price seven",
                "product create --sku S --name N --price 1e3",
                "product create --sku S --name N --price 1 --oversell maybe",
                "product create --sku S --name N",
                "product get",
                "product import nowhere.csv",
                "sale create --line MUG:two",
                "sale create --line MUG:1@",
                "sale create --line :2",
                "sale create --line MUG --discount ten%",
                "sale create --line MUG --at yesterday",
                "sale create --line MUG --id 4711",
                "sale get 4711",
                "sale refund 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --line one:1",
                "sale refund 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
                "sale import nowhere.csv --map online-retail",
                "customer get Ada",
                "stock adjust MUG some --reason x",
                "report sales --group-by colour",
                "report sales --from 2026-13-01",
                "product list --limit many",
                "product list -o xml",
                "product list --backend dynamo:shop",
                "receipt show main/1 --width broad"
            })
    void run_whatCannotBeRead_isUsage(String line) {
        Outcome outcome = Cli.in(folder).run(line.split(" "));

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("mypos: ").contains("--help").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "prduct list, There is no command 'prduct'.",
        "product lst, There is no command 'lst'.",
        "verify twice, 'Too many arguments, from ''twice''.'",
        "product list --limt 5, Unknown option: '--limt'.",
        "sale refund main/1, mypos: Missing required argument",
        "stock adjust MUG some --reason x, Invalid value for DELTA: ",
        "product list --limit many, is not a whole number.",
        "product list -o xml, " + "'Invalid value for option ''--output'': ''xml'' is none of table, json, csv.'"
    })
    void run_usageError_isAPlainSentence(String line, String sentence) {
        assertThat(Cli.in(folder).run(line.split(" ")).err()).contains(sentence);
    }

    @Test
    void run_help_explainsParametersInLineWithOptions() {
        List<String> help =
                Cli.in(folder).ok("stock", "adjust", "--help").out().lines().toList();

        assertThat(column(help, "The product's SKU")).isEqualTo(column(help, "Why."));
    }

    private static int column(List<String> lines, String text) {
        return lines.stream()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow()
                .indexOf(text);
    }

    @Test
    void run_saleCreateHelp_writesAPercentSignOnce() {
        assertThat(Cli.in(folder).ok("sale", "create", "--help").out()).doesNotContain("%%");
    }

    @Test
    void run_usageErrorWithJson_isAProblemDocument() {
        Outcome outcome = Cli.in(folder).run("product", "list", "--limt", "5", "-o", "json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(Json.object(outcome.err()))
                .containsEntry("type", "usage")
                .containsEntry("code", "usage")
                .containsKeys("title", "detail", "errors");
    }

    @Test
    void run_everyCommand_hasHelpWithAnExample() {
        String completion = Cli.in(folder).ok("completion").out();
        assertThat(completion).contains("sale").contains("refund").contains("explain");
        for (String command : CommandNames.ALL) {
            Outcome outcome = Cli.in(folder).ok((command + " --help").split(" "));
            assertThat(outcome.out()).as(command).contains("  mypos " + command).contains("Usage: mypos " + command);
        }
    }

    @Test
    void run_debug_showsWhereAnErrorCameFrom() {
        Cli cli = Cli.withShop(folder);

        assertThat(cli.run("product", "get", "NONE").err()).doesNotContain("\tat ");
        assertThat(cli.run("product", "get", "NONE", "--debug").err())
                .contains("NotFoundError")
                .contains("\tat ");
    }

    @Test
    void run_verbose_namesTheShop() {
        Cli cli = Cli.withShop(folder);

        assertThat(cli.ok("product", "list", "-v").err()).contains("local:" + cli.shop());
        assertThat(cli.ok("product", "list").err()).isEmpty();
    }

    @Test
    void run_quiet_saysNothingBesideTheData() {
        Cli cli = Cli.in(folder);

        assertThat(cli.ok("init", "--name", "S", "--currency", "EUR", "--zone", "UTC", "-q")
                        .err())
                .isEmpty();
    }
}
