package dev.mypos.sample.cli.sale;

import dev.mypos.receipt.CodePage;
import dev.mypos.receipt.EscPos;
import dev.mypos.receipt.Paper;
import dev.mypos.receipt.Receipt;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos receipt print}. */
@Command(
        name = "print",
        header = {
            "Write a receipt for a printer or a browser.",
            "",
            "  mypos receipt print main/12 --format html --to receipt.html",
            "  mypos receipt print main/12 --format escpos --open-drawer > /dev/usb/lp0",
            ""
        },
        customSynopsis = {
            "mypos receipt print ID --format text|html|escpos [--width 80|58] [--gift] [--copy]",
            "                    [--code-page pc858|wpc1252] [--open-drawer] [--to FILE]"
        })
public final class ReceiptPrint implements Action {
    @Mixin
    ReceiptOptions options = new ReceiptOptions();

    @Option(names = "--format", paramLabel = "FORM", required = true, description = "text, html or escpos.")
    ReceiptForm form = ReceiptForm.TEXT;

    @Option(
            names = "--width",
            paramLabel = "MM",
            defaultValue = "80",
            converter = PaperWidth.class,
            description = "The paper's: 80 or 58 (default: ${DEFAULT-VALUE}).")
    Paper paper = Paper.MM_80;

    @Option(
            names = "--code-page",
            paramLabel = "PAGE",
            defaultValue = "pc858",
            description = "The printer's characters, with escpos: pc858 or wpc1252 (default: ${DEFAULT-VALUE}).")
    CodePage codePage = CodePage.PC858;

    @Option(
            names = "--open-drawer",
            description = "With escpos: open the drawer, if cash changes hands and it is no copy or gift receipt.")
    boolean openDrawer;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write it instead of to the output.")
    @Nullable
    Path file;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            write(session, bytes(options.receipt(pos, options.transaction(pos))));
            return ExitCodes.OK;
        });
    }

    private byte[] bytes(Receipt receipt) {
        return switch (form) {
            case TEXT -> receipt.text(paper.columns()).getBytes(StandardCharsets.UTF_8);
            case HTML -> receipt.html(paper).getBytes(StandardCharsets.UTF_8);
            case ESCPOS -> receipt.escPos(printer());
        };
    }

    private EscPos printer() {
        EscPos printer = EscPos.of(paper).withCodePage(codePage);
        return openDrawer ? printer.openingDrawer() : printer;
    }

    private void write(Session session, byte[] bytes) throws IOException {
        if (file == null) {
            session.console().bytes(bytes);
        } else {
            Files.write(file, bytes);
            session.note("Wrote " + file + ".");
        }
    }
}
