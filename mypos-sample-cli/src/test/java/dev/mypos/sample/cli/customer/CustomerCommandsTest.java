package dev.mypos.sample.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.Json;
import dev.mypos.sample.cli.console.Terminals;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerCommandsTest {
    private static final String ID = "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e12";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = Cli.withShop(folder);
        cli.ok(
                "customer",
                "create",
                "--name",
                "Ada Byrne",
                "--email",
                "ada@example.org",
                "--phone",
                "+353 1 555 0100",
                "--address",
                "1 Main Street",
                "--id",
                ID);
    }

    @Test
    void create_everything_isStored() {
        assertThat(cli.json("customer", "get", ID))
                .containsEntry("customer_id", ID)
                .containsEntry("name", "Ada Byrne")
                .containsEntry("email", "ada@example.org")
                .containsEntry("phone", "+353 1 555 0100")
                .containsEntry("address", "1 Main Street")
                .containsEntry("active", true)
                .containsKey("created_at");
    }

    @Test
    void create_sameIdAgain_changesNothing() {
        cli.ok(
                "customer",
                "create",
                "--name",
                "Ada Byrne",
                "--email",
                "ada@example.org",
                "--phone",
                "+353 1 555 0100",
                "--address",
                "1 Main Street",
                "--id",
                ID);

        assertThat(cli.csv("customer", "list")).hasSize(2);
        assertThat(cli.run("customer", "create", "--name", "Bob", "--id", ID).exitCode())
                .isEqualTo(5);
    }

    @Test
    void update_onlyWhatIsNamed_changes() {
        assertThat(cli.json("customer", "update", ID, "--phone", "", "--name", "Ada B."))
                .containsEntry("name", "Ada B.")
                .containsEntry("phone", null)
                .containsEntry("email", "ada@example.org");
    }

    @Test
    void list_byPrefix_finds() {
        cli.ok("customer", "create", "--name", "Bob");

        assertThat(cli.csv("customer", "list", "--name", "ad")).hasSize(2);
        assertThat(cli.csv("customer", "list", "--email", "ADA")).hasSize(2);
        assertThat(cli.csv("customer", "list", "--phone", "+353")).hasSize(2);
        assertThat(cli.csv("customer", "list")).hasSize(3);
    }

    @Test
    void archive_leavesTheList() {
        cli.ok("customer", "archive", ID);

        assertThat(cli.csv("customer", "list")).hasSize(1);
        assertThat(cli.csv("customer", "list", "--archived")).hasSize(2);
        assertThat(cli.json("customer", "update", ID, "--restore")).containsEntry("active", true);
    }

    @Test
    void forget_nobodyToAsk_needsYes() {
        Outcome outcome = cli.run("customer", "forget", ID);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--yes");
        assertThat(cli.json("customer", "get", ID)).containsEntry("name", "Ada Byrne");
    }

    @Test
    void forget_yes_erasesTheNameButNotTheSale() {
        cli.product("MUG", "7.50", "--stock", "1");
        cli.ok("sale", "create", "--line", "MUG", "--customer", ID);

        cli.ok("customer", "forget", ID, "--yes");

        assertThat(cli.run("customer", "get", ID).out()).doesNotContain("Ada");
        Map<String, Object> sales = cli.json("sale", "list", "--customer", ID);
        assertThat(Json.items(sales)).hasSize(1);
        cli.ok("verify");
    }

    @Test
    void forget_onATerminal_asks() {
        cli.at(new Terminals(true, true, true));

        assertThat(cli.types("\n").run("customer", "forget", ID).exitCode()).isEqualTo(1);
        assertThat(cli.json("customer", "get", ID)).containsEntry("name", "Ada Byrne");
    }

    @Test
    void get_unknown_isNotFound() {
        Outcome outcome = cli.run("customer", "get", "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7eff");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("customer list");
    }

    @Test
    void anonymise_again_changesNothing() {
        cli.ok("customer", "anonymise", ID, "--yes");
        Object version = cli.json("customer", "get", ID).get("version");
        cli.ok("customer", "anonymise", ID, "--yes");

        assertThat(cli.json("customer", "get", ID)).containsEntry("name", "").containsEntry("version", version);
    }

    @Test
    void export_customer_isAllThatIsStored() {
        cli.product("MUG", "4.60", "--stock", "5");
        cli.ok("sale", "create", "--line", "MUG:2", "--customer", ID);
        cli.ok("customer", "update", ID, "--phone", "");

        Map<String, Object> file = cli.json("customer", "export", ID);

        assertThat(file.keySet()).containsExactly("customer", "transactions", "journal");
        assertThat(file.get("customer")).asInstanceOf(MAP).containsEntry("email", "ada@example.org");
        assertThat(file.get("transactions")).asInstanceOf(LIST).hasSize(1);
        assertThat(file.get("journal")).asInstanceOf(LIST).hasSizeGreaterThanOrEqualTo(3);
        assertThat(cli.run("customer", "export", "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e99")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void create_contactOfAnother_isRefusedOnceTheyAreUnique() {
        cli.ok("customer", "create", "--name", "Twin", "--email", "ADA@example.org");
        cli.ok("store", "update", "--unique-contacts");

        Outcome outcome = cli.run("customer", "create", "--name", "Third", "--email", "Ada@example.org");

        assertThat(outcome.exitCode()).isEqualTo(5);
        assertThat(outcome.err()).contains("Another customer has this email").doesNotContain("example.org");
        cli.ok("store", "update", "--no-unique-contacts");
        cli.ok("customer", "create", "--name", "Third", "--email", "Ada@example.org");
    }

    @Test
    void sale_toAnUnknownCustomer_isRefused() {
        cli.product("MUG", "4.60", "--stock", "5");

        assertThat(cli.run("sale", "create", "--line", "MUG", "--customer", "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e99")
                        .exitCode())
                .isEqualTo(3);
    }
}
