package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sale.Transaction;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos receipt show}. */
@Command(
        name = "show",
        header = {
            "Print a receipt as text.",
            "",
            "  mypos receipt show 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            "  mypos receipt show main/12 --width 32",
            ""
        },
        customSynopsis = "mypos receipt show ID [--width 32|42|48] [--gift] [--copy]")
public final class ReceiptShow implements Action {
    @Mixin
    ReceiptOptions options = new ReceiptOptions();

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "42",
            description = "Columns: 32, 42 or 48 (default: ${DEFAULT-VALUE}).")
    int width;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Transaction transaction = options.transaction(pos);
            String text = options.receipt(pos, transaction).text(width).stripTrailing();
            session.output().text(session.output().format() == Format.JSON ? json(transaction, text) : text);
            return ExitCodes.OK;
        });
    }

    private static String json(Transaction transaction, String text) {
        return JsonText.object(
                json -> json.put("transaction_id", transaction.id().toString())
                        .put("receipt_number", transaction.receiptNumber())
                        .put("text", text));
    }
}
