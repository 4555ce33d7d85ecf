package dev.mypos.sample.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that moves: by a dump, or by a backup. */
class MovedShopTest {
    @TempDir
    Path folder;

    private Cli shop() throws IOException {
        Cli cli = Cli.withShop(Files.createDirectory(folder.resolve("old")));
        cli.product("MUG", "7.50", "--oversell", "allow");
        cli.ok("sale", "create", "--line", "MUG:2", "--cash", "20");
        return cli;
    }

    private Cli elsewhere() throws IOException {
        return Cli.in(Files.createDirectory(folder.resolve("new")));
    }

    private String dump() {
        return folder.resolve("shop.dump").toString();
    }

    @Test
    void import_ofAnExport_isTheSameShop() throws IOException {
        Cli old = shop();
        Cli moved = elsewhere();

        assertThat(old.ok("store", "export", dump()).err()).containsPattern("Wrote [0-9]+ records of store main\\.");
        Outcome imported = moved.ok("store", "import", dump());

        assertThat(imported.err())
                .containsPattern("Took [0-9]+ records of store main into local:")
                .contains("Everything adds up.");
        assertThat(moved.csv("sale", "list")).isEqualTo(old.csv("sale", "list"));
        assertThat(moved.csv("register", "list")).isEqualTo(old.csv("register", "list"));
        assertThat(moved.csv("stock", "list")).isEqualTo(old.csv("stock", "list"));
        assertThat(moved.csv("journal", "list"))
                .hasSize(old.csv("journal", "list").size() + 1)
                .last()
                .satisfies(entry -> assertThat(entry.toString()).contains("store.imported"));
    }

    @Test
    void export_throughAPipe_isTheSameDump() throws IOException {
        Cli old = shop();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(old.run(out, new ByteArrayOutputStream(), "store", "export", "-"))
                .isZero();
        old.ok("store", "export", dump());
        Cli moved = elsewhere().types(out.toString(StandardCharsets.UTF_8));

        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(Path.of(dump())));
        assertThat(moved.ok("store", "import", "-").err()).contains("Everything adds up.");
    }

    @Test
    void export_ontoAFile_isRefusedAndLeavesIt() throws IOException {
        Cli old = shop();
        Files.writeString(Path.of(dump()), "mine");

        assertThat(old.run("store", "export", dump()).exitCode()).isEqualTo(5);
        assertThat(Path.of(dump())).hasContent("mine");
    }

    @Test
    void import_intoAShop_isRefused() throws IOException {
        Cli old = shop();
        old.ok("store", "export", dump());

        Outcome outcome = old.run("store", "import", dump());

        assertThat(outcome.exitCode()).isEqualTo(5);
        assertThat(outcome.err()).contains("store");
    }

    @Test
    void import_damagedDump_isRefusedAndMakesNothing() throws IOException {
        Cli old = shop();
        old.ok("store", "export", dump());
        Files.writeString(Path.of(dump()), Files.readString(Path.of(dump())).replace("Product MUG", "Product JUG"));
        Cli moved = elsewhere();

        Outcome outcome = moved.run("store", "import", dump());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("dump, line ");
        assertThat(moved.shop()).doesNotExist();
        assertThat(moved.run("store", "import", folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void restore_backup_isTheSameShop() throws IOException {
        Cli old = shop();
        Path backup = folder.resolve("monday.db");
        old.ok("backup", backup.toString());
        Cli moved = elsewhere();

        assertThat(moved.ok("restore", backup.toString()).err()).contains("Everything adds up.");

        assertThat(moved.csv("sale", "list")).isEqualTo(old.csv("sale", "list"));
        assertThat(moved.run("restore", backup.toString()).exitCode()).isEqualTo(5);
    }
}
