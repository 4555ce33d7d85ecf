package dev.mypos.sample.cli.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void employ() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "10.00", "--stock", "5");
        cli.ok("user", "create", "ann", "--display-name", "Ann Byrne", "--role", "cashier");
        cli.types("correct horse\n").ok("user", "password", "ann");
        cli.types("2468\n").ok("user", "pin", "ann");
    }

    @Test
    void user_everyVerb_changesTheMember() {
        assertThat(cli.csv("user", "list").get(1).subList(0, 6))
                .containsExactly("ann", "Ann Byrne", "cashier", "true", "set", "set");
        assertThat(cli.json("user", "update", "ANN", "--name", "anna", "--role", "supervisor"))
                .containsEntry("sign_in_name", "anna")
                .containsEntry("roles", List.of("supervisor"));
        assertThat(cli.json("user", "disable", "anna")).containsEntry("active", false);
        assertThat(cli.json("user", "update", "anna", "--enable", "--no-roles")).containsEntry("active", true);
        assertThat(cli.ok("user", "get", "anna", "-o", "json").out()).doesNotContain("pbkdf2");
        assertThat(cli.json("user", "secret", "anna").get("secret").toString()).hasSize(24);
        assertThat(cli.run("user", "get", "ann").exitCode()).isEqualTo(3);
    }

    @Test
    void redeem_secretOnce_setsThePassword() {
        String secret = cli.json("user", "secret", "ann").get("secret").toString();
        String typed = secret + "\nbattery staple\n";

        cli.types(typed).ok("user", "redeem", "ann");

        cli.types("battery staple\n").ok("sale", "list", "--as", "ann");
        assertThat(cli.types(typed).run("user", "redeem", "ann").exitCode()).isEqualTo(4);
        assertThat(cli.types("correct horse\n")
                        .run("sale", "list", "--as", "ann")
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void role_own_isMadeListedAndChanged() {
        cli.ok("role", "create", "night", "--name", "Night", "--allow", "sale.create,drawer.open");

        assertThat(cli.json("role", "update", "night", "--discount-limit", "5"))
                .containsEntry("permissions", List.of("sale.create", "drawer.open"));
        assertThat(cli.csv("role", "list"))
                .extracting(row -> row.get(0))
                .containsExactly("role", "cashier", "supervisor", "admin", "night");
        assertThat(cli.run("role", "create", "x", "--name", "X", "--allow", "fly")
                        .exitCode())
                .isEqualTo(6);
    }

    @Test
    void as_cashierWithPin_sellsButMayNotRefundOrManage() {
        String sale = cli.types("2468\n")
                .json("sale", "create", "--as", "ann", "--line", "MUG:1")
                .get("transaction_id")
                .toString();

        Outcome refund = cli.types("2468\n").run("sale", "void", sale, "--as", "ann");
        assertThat(refund.exitCode()).as(refund.err()).isEqualTo(4);
        assertThat(refund.err()).contains("sale.void");
        assertThat(cli.types("correct horse\n")
                        .run("user", "list", "--as", "ann")
                        .exitCode())
                .isEqualTo(4);
        assertThat(cli.csv("journal", "list"))
                .extracting(row -> row.get(1))
                .contains("session.opened", "session.closed", "access.denied");
    }

    @Test
    void as_wrongPinNobodyOrNothingTyped_isRefusedAlike() {
        Outcome wrong = cli.types("1111\n").run("sale", "list", "--as", "ann");
        Outcome nobody = cli.types("1111\n").run("sale", "list", "--as", "bob");
        Outcome nothing = cli.types("").run("sale", "list", "--as", "ann");

        assertThat(List.of(wrong.exitCode(), nobody.exitCode(), nothing.exitCode()))
                .containsOnly(4);
        assertThat(List.of(nobody.err(), nothing.err())).containsOnly(wrong.err());
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void as_commandOfTheOwner_isAMistake() {
        assertThat(cli.run("backup", folder.resolve("copy.db").toString(), "--as", "ann")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void password_tooShort_isRefusedAndChangesNothing() {
        assertThat(cli.types("short\n").run("user", "password", "ann").exitCode())
                .isEqualTo(6);
        assertThat(cli.types("correct horse\n")
                        .ok("sale", "list", "--as", "ann")
                        .err())
                .isEmpty();
    }
}
