package dev.mypos.sample.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void demo_newFolder_sellsAndShowsWhatCameOfIt() {
        Path shop = folder.resolve("mypos-demo");
        Cli cli = Cli.in(folder);

        Outcome outcome = cli.ok("demo", "--dir", shop.toString());

        assertThat(outcome.out())
                .contains("Kettle and Crumb Limited", "regular customer 10 %", "Card", "Cash", "Change")
                .contains("Verified")
                .contains(shop.toString())
                .contains("mypos product list --backend local:" + shop);
        String backend = "local:" + shop;
        assertThat(cli.csv("product", "list", "--backend", backend)).hasSize(13);
        assertThat(cli.csv("sale", "list", "--backend", backend)).hasSize(5);
        cli.ok("verify", "--backend", backend);
    }

    @Test
    void demo_whatItSaysToType_works() {
        Path shop = folder.resolve("mypos-demo");
        Cli cli = Cli.in(folder);
        String said = cli.ok("demo", "--dir", shop.toString()).out();

        for (String line :
                said.lines().filter(text -> text.contains("--backend")).toList()) {
            String command = line.strip().substring(line.strip().indexOf(' ') + 1);
            cli.ok(command.split(" "));
        }
    }

    @Test
    void demo_folderInUse_takesAnother() {
        Path shop = folder.resolve("mypos-demo");
        Cli cli = Cli.in(folder);
        cli.ok("demo", "--dir", shop.toString());

        Outcome again = cli.ok("demo", "--dir", shop.toString());

        assertThat(again.err()).contains("in use");
        assertThat(folder.resolve("mypos-demo-2")).isDirectory();
    }
}
