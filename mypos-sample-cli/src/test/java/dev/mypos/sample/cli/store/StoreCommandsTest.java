package dev.mypos.sample.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    private static final String[] INIT = {
        "init",
        "--name",
        "Corner shop",
        "--currency",
        "EUR",
        "--zone",
        "Europe/Dublin",
        "--tax-rate",
        "23",
        "--prices-include-tax"
    };

    @TempDir
    Path folder;

    @Test
    void init_newFolder_makesAShopWithRegisterMain() {
        Cli cli = Cli.in(folder);

        Outcome outcome = cli.ok(INIT);

        assertThat(outcome.err()).contains("Made a shop in local:" + cli.shop());
        assertThat(cli.csv("register", "list").get(1)).startsWith("main");
        assertThat(cli.json("store", "show"))
                .containsEntry("name", "Corner shop")
                .containsEntry("currency", "EUR")
                .containsEntry("zone", "Europe/Dublin")
                .containsEntry("default_tax_code", "standard");
    }

    @Test
    void init_again_saysThatItExists() {
        Cli cli = Cli.in(folder);
        cli.ok(INIT);

        assertThat(cli.ok(INIT).err()).contains("exists already");
    }

    @Test
    void init_otherValues_conflictNamesTheDifference() {
        Cli cli = Cli.in(folder);
        cli.ok(INIT);

        Outcome outcome = cli.run(
                "init",
                "--name",
                "Corner shop",
                "--currency",
                "EUR",
                "--zone",
                "Europe/Paris",
                "--tax-rate",
                "23",
                "--prices-include-tax");

        assertThat(outcome.exitCode()).isEqualTo(5);
        assertThat(outcome.err())
                .contains("zone Europe/Dublin, not Europe/Paris", "local:" + cli.shop(), "--backend")
                .doesNotContain("currency");
    }

    @Test
    void init_taxOnTop_isAddedToPrices() {
        Cli cli = Cli.in(folder);
        cli.ok("init", "--name", "S", "--currency", "GBP", "--zone", "Europe/London", "--tax-rate", "20");
        cli.product("MUG", "10.00", "--stock", "1");

        assertThat(cli.json("sale", "create", "--line", "MUG").get("total_amount"))
                .isEqualTo(Map.of("amount", new BigDecimal("1200"), "currency", "GBP"));
    }

    @Test
    void storeUpdate_addressAndNumber_areOnReceipts() {
        Cli cli = Cli.in(folder);
        cli.ok(INIT);
        cli.product("MUG", "10.00", "--stock", "1");
        cli.ok(
                "store",
                "update",
                "--legal-name",
                "Corner Limited",
                "--address",
                "1 Main Street",
                "--tax-number",
                "IE1");
        cli.ok("sale", "create", "--line", "MUG");

        assertThat(cli.ok("receipt", "show", "main/1").out()).contains("Corner Limited", "1 Main Street", "IE1");
    }

    @Test
    void registerCreate_newTill_hasItsOwnNumbers() {
        Cli cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("register", "create", "front", "--name", "Front till");

        cli.ok("sale", "create", "--line", "MUG");
        Map<String, Object> sale = cli.json("sale", "create", "--line", "MUG", "--register", "front");

        assertThat(sale).containsEntry("receipt_number", BigDecimal.ONE).containsEntry("register_id", "front");
        assertThat(cli.csv("register", "list")).hasSize(3);
        assertThat(cli.run("register", "create", "front").exitCode()).isEqualTo(5);
    }

    @Test
    void registerList_afterASale_showsTheEndOfTheChain() {
        Cli cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");

        Object digest = cli.json("sale", "create", "--line", "MUG").get("digest");

        assertThat(Json.items(cli.json("register", "list")).get(0))
                .containsEntry("last_receipt", BigDecimal.ONE)
                .containsEntry("last_digest", digest);
    }

    @Test
    void register_fromTheEnvironment_isTheDefault() {
        Cli cli = Cli.withShop(folder).setting("MYPOS_REGISTER", "front");
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("register", "create", "front");

        assertThat(cli.json("sale", "create", "--line", "MUG")).containsEntry("register_id", "front");
    }

    @Test
    void verify_soundShop_isClean() {
        Cli cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("sale", "create", "--line", "MUG");

        String json = cli.ok("verify", "-o", "json").out();

        assertThat(json).startsWith("{\"ok\":true,\"laws\":[{\"law\":\"L1\",\"checked\":");
        assertThat(json).contains(",\"violations\":[]}");
        assertThat(Json.object(json)).containsOnlyKeys("ok", "laws");
        assertThat(cli.ok("verify").err()).contains("adds up");
    }

    @Test
    void verify_changedByHand_namesItAndFails() throws SQLException {
        Cli cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("sale", "create", "--line", "MUG");
        change(cli, "UPDATE transactions SET body = replace(body, '\"total_amount\":10', '\"total_amount\":11')");

        Outcome outcome = cli.run("verify", "-o", "json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(Json.object(outcome.out())).containsEntry("ok", false);
        assertThat(cli.run("verify").out()).contains("L12");
    }

    @Test
    void backup_whileOpen_isAShopOfItsOwn() throws IOException {
        Cli cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("sale", "create", "--line", "MUG");
        Path copy = Files.createDirectory(folder.resolve("copy"));

        cli.ok("backup", copy.resolve("shop.db").toString());
        cli.ok("sale", "create", "--line", "MUG");

        List<String> backend = List.of("--backend", "local:" + copy);
        assertThat(cli.csv("sale", "list", backend.get(0), backend.get(1))).hasSize(2);
        assertThat(cli.csv("sale", "list")).hasSize(3);
        cli.ok("verify", backend.get(0), backend.get(1));
    }

    @Test
    void backup_fileExists_isAConflict() throws IOException {
        Cli cli = Cli.withShop(folder);
        Path file = Files.writeString(folder.resolve("letter.txt"), "mine");

        assertThat(cli.run("backup", file.toString()).exitCode()).isEqualTo(5);
        assertThat(file).hasContent("mine");
    }

    @Test
    void category_createdAndRenamed_isWhatProductsMayName() {
        Cli cli = Cli.withShop(folder);
        cli.ok("category", "create", "hot");
        cli.ok("category", "create", "hot", "--name", "Hot drinks");

        assertThat(cli.csv("category", "list")).containsExactly(List.of("code", "name"), List.of("hot", "Hot drinks"));
        cli.product("TEA", "2.00", "--category", "hot", "--stock", "5");
        Outcome unknown = cli.run("product", "update", "TEA", "--category", "cold");
        assertThat(unknown.exitCode()).isEqualTo(6);
        assertThat(unknown.err()).contains("category must be the code of one of the store's categories");
        cli.ok("sale", "create", "--line", "TEA");
        assertThat(cli.ok("report", "sales", "--group-by", "category", "-o", "json")
                        .out())
                .contains("\"Hot drinks\"");
    }

    @Test
    void tax_created_isWhatProductsMayCarry() {
        Cli cli = Cli.withShop(folder);
        cli.ok("tax", "create", "reduced", "--rate", "9", "--prices-include-tax", "--name", "VAT");

        assertThat(cli.csv("tax", "list"))
                .containsExactly(List.of("code", "name", "rate", "included"), List.of("reduced", "VAT", "9", "true"));
        assertThat(cli.json("product", "create", "--sku", "TEA", "--name", "Tea", "--price", "2"))
                .containsEntry("tax_code", "none");
        cli.ok("product", "update", "TEA", "--tax-code", "reduced");
        assertThat(cli.run("tax", "create", "reduced", "--rate", "10").exitCode())
                .isEqualTo(5);
    }

    /** As somebody would who edits the file with another program. */
    private static void change(Cli cli, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + cli.shop().resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            List<String> guards = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                while (names.next()) {
                    guards.add(names.getString(1));
                }
            }
            for (String guard : guards) {
                statement.execute("DROP TRIGGER \"" + guard + "\"");
            }
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
