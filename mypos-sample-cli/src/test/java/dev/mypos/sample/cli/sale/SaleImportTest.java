package dev.mypos.sample.cli.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.console.Terminals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaleImportTest {
    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final String SALE = "100,A1,APPLE,3,2010-12-01 08:26:00,1.50,17850,United Kingdom\n";
    private static final String BAD = "100,B1,PEAR,many,2010-12-01 08:26:00,2.00,17850,United Kingdom\n";
    private static final String REFUND = "C101,a1,,-1,2010-12-02 09:00:00,1.50,17850,United Kingdom\n";
    private static final String ADJUSTMENT = "102,A1,damages,-2,2010-12-02 10:00:00,0.0,,United Kingdom\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = Cli.withShop(folder);
    }

    @Test
    void import_everyKindOfInvoice_isStoredAtItsTime() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + REFUND + ADJUSTMENT);

        Outcome outcome = cli.ok("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("1 sale, 1 refund, 1 stock adjustment; 1 product and 1 customer made.")
                .contains("imported");
        assertThat(cli.csv("report", "sales", "--group-by", "day"))
                .contains(java.util.List.of("2010-12-01", "1", "0", "3", "4.50", "0.00", "0.00", "0.00", "4.50"))
                .contains(java.util.List.of("2010-12-02", "0", "1", "-1", "0.00", "0.00", "0.00", "-1.50", "-1.50"));
        cli.ok("verify");
    }

    @Test
    void import_again_tellsWhatWasThereAlready() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + ADJUSTMENT);
        cli.ok("sale", "import", file.toString(), "--map", "online-retail");

        Outcome same = cli.ok("sale", "import", file.toString(), "--map", "online-retail");
        Files.writeString(file, HEADER + SALE + REFUND + ADJUSTMENT);
        Outcome more = cli.ok("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(same.err()).contains("Nothing new: 1 sale, 0 refunds, 1 stock adjustment were there already.");
        assertThat(more.err())
                .contains("1 sale, 1 refund, 1 stock adjustment; 0 products and 0 customers made.")
                .contains("Of these 1 sale, 0 refunds, 1 stock adjustment were there already.")
                .containsPattern("rejected +0 lines +0\\.00");
    }

    @Test
    void import_badLine_goesToTheRejects() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + BAD + REFUND);
        Path rejects = folder.resolve("bad.csv");

        Outcome outcome =
                cli.run("sale", "import", file.toString(), "--map", "online-retail", "--rejects", rejects.toString());

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("line 3").contains(rejects.toString());
        assertThat(rejects).content().contains("PEAR").doesNotContain("APPLE");
        assertThat(cli.csv("sale", "list")).hasSize(3);
    }

    @Test
    void import_rejectsOntoTheInput_isRefusedBeforeAnythingIsStored() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + BAD);

        assertRejectsRefused(file, file);
        assertRejectsRefused(file, Files.createLink(folder.resolve("again.csv"), file));
        assertThat(file).hasContent(HEADER + SALE + BAD);
    }

    @Test
    void import_rejectsOntoTheShop_isRefusedBeforeAnythingIsStored() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + BAD);

        assertRejectsRefused(file, cli.shop().resolve("shop.db"));
        assertRejectsRefused(file, cli.shop());
    }

    private void assertRejectsRefused(Path file, Path rejects) {
        Outcome outcome =
                cli.run("sale", "import", file.toString(), "--map", "online-retail", "--rejects", rejects.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("no file of rejected rows");
        assertThat(cli.csv("sale", "list")).hasSize(1);
    }

    @Test
    void import_rejectsOntoRejects_replacesThem() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + BAD);
        String[] again = {"sale", "import", file.toString(), "--map", "online-retail"};
        cli.run(again);
        cli.run(again);

        assertThat(folder.resolve("sales.rejected.csv")).content().containsOnlyOnce("PEAR");
    }

    @Test
    void import_badLine_goesBesideTheInputByDefault() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + BAD + SALE);

        Outcome outcome = cli.run("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("a row whose invoice is stored needs an invoice number of its own.");
        assertThat(folder.resolve("sales.rejected.csv")).content().contains("PEAR");
    }

    @Test
    void import_withJson_countsAndAddsUp() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + REFUND + ADJUSTMENT);

        Map<String, Object> result = cli.json("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(result)
                .containsEntry("sales", BigDecimal.ONE)
                .containsEntry("refunds", BigDecimal.ONE)
                .containsEntry("adjustments", BigDecimal.ONE)
                .containsKeys("file", "imported", "rejected");
    }

    @Test
    void import_again_changesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + REFUND + ADJUSTMENT);
        cli.ok("sale", "import", file.toString(), "--map", "online-retail");
        String before = cli.ok("sale", "list").out()
                + cli.ok("stock", "movements", "A1").out();

        cli.ok("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(cli.ok("sale", "list").out()
                        + cli.ok("stock", "movements", "A1").out())
                .isEqualTo(before);
    }

    @Test
    void import_onATerminal_drawsABar() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + SALE + REFUND);

        Outcome piped = cli.ok("sale", "import", file.toString(), "--map", "online-retail");
        Outcome shown =
                cli.at(new Terminals(true, true, true)).ok("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(piped.err()).doesNotContain("\r");
        assertThat(shown.err()).contains("\rimporting [").contains("100 %");
    }

    @Test
    void import_unknownMapping_namesThoseThereAre() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER);

        Outcome outcome = cli.run("sale", "import", file.toString(), "--map", "other");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("online-retail");
    }
}
