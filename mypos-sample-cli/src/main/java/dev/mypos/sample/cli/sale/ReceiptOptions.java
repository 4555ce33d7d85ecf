package dev.mypos.sample.cli.sale;

import dev.mypos.Pos;
import dev.mypos.receipt.Receipt;
import dev.mypos.sale.Transaction;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which receipt of which transaction. Confine to one command. */
final class ReceiptOptions {
    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "The transaction's id, or till and receipt number.")
    TransactionArgument id = new TransactionArgument("");

    @Option(names = "--gift", description = "Without prices, for whoever is given the goods.")
    boolean gift;

    @Option(names = "--copy", description = "Mark it as a copy.")
    boolean copy;

    Transaction transaction(Pos pos) {
        return id.in(pos);
    }

    Receipt receipt(Pos pos, Transaction transaction) {
        return pos.receipts().receipt(transaction, Receipt.Kind.of(gift, copy));
    }
}
