package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.receipt.Receipt;
import dev.mypos.sale.Transaction;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        customSynopsis = "mypos receipt show ID [--width 32|42|48] [--copy]")
public final class ReceiptShow implements Action {
    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "The transaction's id, or till and receipt number.")
    TransactionArgument id = new TransactionArgument("");

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "42",
            description = "Columns: 32, 42 or 48 (default: ${DEFAULT-VALUE}).")
    int width;

    @Option(names = "--copy", description = "Mark it as a copy.")
    boolean copy;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Transaction transaction = id.in(pos);
            Receipt.Kind kind = copy ? Receipt.Kind.REPRINT : Receipt.Kind.ORIGINAL;
            String text = pos.receipts().receipt(transaction, kind).text(width).stripTrailing();
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
