package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.json.TransactionJson;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import java.util.Locale;
import java.util.stream.Collectors;

/** Transactions in tables and CSV. */
final class TransactionSheet {
    static final Sheet<TransactionSummary> LIST = Sheet.<TransactionSummary>empty()
            .text("register_id", row -> row.register().value())
            .number("receipt_number", TransactionSummary::receiptNumber)
            .text("kind", row -> row.kind().code())
            .text("business_date", row -> row.businessDate().toString())
            .text("created_at", row -> row.occurredAt().toString())
            .number("total_amount", row -> row.total().amount().toPlainString())
            .text("currency", row -> row.total().currency().getCurrencyCode())
            .text(
                    "customer_id",
                    row -> row.customer().map(id -> id.value().toString()).orElse(""))
            .text("transaction_id", row -> row.id().toString());

    private static final Sheet<Transaction> ONE = Sheet.<Transaction>empty()
            .text("transaction_id", row -> row.id().toString())
            .text("kind", row -> row.kind().code())
            .text("status", row -> "completed")
            .text("register_id", row -> row.header().register().value())
            .number("receipt_number", Transaction::receiptNumber)
            .text("business_date", row -> row.header().businessDate().toString())
            .text("created_at", row -> row.header().occurredAt().toString())
            .text(
                    "customer_id",
                    row -> row.header()
                            .customer()
                            .map(id -> id.value().toString())
                            .orElse(""))
            .text("reference", row -> row.header().reference().orElse(""))
            .number("total_amount", row -> row.total().amount().toPlainString())
            .number("change", row -> row.settlement().change().amount().toPlainString())
            .text("currency", row -> row.total().currency().getCurrencyCode())
            .text(
                    "tenders",
                    row -> row.tenders().stream().map(TransactionSheet::tender).collect(Collectors.joining(" ")));

    private static final Sheet<LineItem> LINES = Sheet.<LineItem>empty()
            .number("line", LineItem::number)
            .text("sku", line -> line.item().sku())
            .text("name", line -> line.item().name())
            .number("quantity", LineItem::quantity)
            .number("price", line -> line.item().price().amount().toPlainString())
            .number("discount", line -> line.discount().amount().toPlainString())
            .number("tax", line -> line.tax().amount().toPlainString())
            .number("total", line -> line.total().amount().toPlainString());

    private TransactionSheet() {}

    static void write(Session session, Transaction transaction) {
        session.output().one(ONE, transaction, () -> TransactionJson.write(transaction));
        if (session.output().format() == Format.TABLE) {
            session.output().text("");
            session.output().rows(LINES, transaction.lines());
        }
    }

    private static String tender(Tender tender) {
        return tender.kind().name().toLowerCase(Locale.ROOT) + "="
                + tender.amount().amount().toPlainString();
    }
}
