package dev.mypos.sample.cli.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptCommandsTest {
    private static final String KICK = "\u001Bp";
    private static final String CUT = "\u001DV";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void sell() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", "20");
        cli.ok("sale", "create", "--line", "MUG:2", "--cash", "20.00");
    }

    private String printed(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] command = new String[options.length + 3];
        command[0] = "receipt";
        command[1] = "print";
        command[2] = "main/1";
        System.arraycopy(options, 0, command, 3, options.length);
        assertThat(cli.run(out, err, command))
                .as(() -> err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void show_gift_tellsNoPrice() {
        assertThat(cli.ok("receipt", "show", "main/1", "--gift").out())
                .contains("GIFT RECEIPT", "2 x Product MUG")
                .doesNotContain("4.60", "9.20");
        assertThat(cli.ok("receipt", "show", "main/1", "--gift", "--copy").out())
                .contains("GIFT RECEIPT", "COPY");
    }

    @Test
    void show_giftOfARefund_breaksARule() {
        cli.ok("sale", "refund", "main/1", "--line", "1:1");

        assertThat(cli.run("receipt", "show", "main/2", "--gift").exitCode()).isEqualTo(6);
    }

    @Test
    void print_text_isThatOfTheColumnsOfThePaper() {
        assertThat(printed("--format", "text"))
                .isEqualTo(cli.ok("receipt", "show", "main/1", "--width", "48").out());
        assertThat(printed("--format", "text", "--width", "58"))
                .isEqualTo(cli.ok("receipt", "show", "main/1", "--width", "32").out());
    }

    @Test
    void print_escpos_opensTheDrawerOnlyWhereAsked() {
        assertThat(printed("--format", "escpos"))
                .startsWith("\u001B@")
                .contains(CUT)
                .doesNotContain(KICK);
        assertThat(printed("--format", "escpos", "--open-drawer")).contains(KICK);
        assertThat(printed("--format", "escpos", "--open-drawer", "--copy")).doesNotContain(KICK);
        assertThat(printed("--format", "escpos", "--code-page", "wpc1252")).contains("\u001Bt\u0010");
    }

    @Test
    void print_toAFile_writesThePage() throws Exception {
        Path page = folder.resolve("receipt.html");

        assertThat(printed("--format", "html", "--width", "58", "--to", page.toString()))
                .isEmpty();

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("paper-58", "main/1", "9.20");
    }

    @Test
    void print_otherPaper_cannotBeRead() {
        assertThat(cli.run("receipt", "print", "main/1", "--format", "html", "--width", "42"))
                .satisfies(outcome -> assertThat(outcome.exitCode()).isEqualTo(2))
                .satisfies(outcome -> assertThat(outcome.err()).contains("must be 80 or 58 (millimetres), not '42'"));
        assertThat(cli.run("receipt", "print", "main/1").exitCode()).isEqualTo(2);
    }
}
