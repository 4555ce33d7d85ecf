package dev.mypos.exchange.json;

import dev.mypos.sale.Header;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import java.util.Locale;

/**
 * Sales and refunds as JSON. A refund's amounts are positive like a sale's; {@code kind} tells the direction.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class TransactionJson {
    private static final String COMPLETED = "completed";

    private TransactionJson() {}

    public static String write(Transaction transaction) {
        return JsonText.object(json -> members(json, transaction));
    }

    public static void members(JsonText json, Transaction transaction) {
        header(json, transaction);
        transaction.fold(sale -> sale(json, sale), refund -> refund(json, refund));
        json.put("total_amount", transaction.total())
                .put("rounding_adjustment", transaction.settlement().roundingAdjustment())
                .put("change", transaction.settlement().change())
                .list("tenders", transaction.tenders(), TransactionJson::tender);
    }

    /** A row of a list, with the members that a whole transaction has too. */
    public static void members(JsonText json, TransactionSummary row) {
        json.put("transaction_id", row.id().toString())
                .put("receipt_number", row.receiptNumber())
                .put("register_id", row.register().value())
                .put("kind", row.kind().code())
                .put("status", COMPLETED)
                .put("business_date", row.businessDate().toString())
                .put("created_at", row.occurredAt())
                .put("recorded_at", row.recordedAt())
                .put("customer_id", row.customer().map(id -> id.value().toString()))
                .put("total_amount", row.total());
    }

    private static void header(JsonText json, Transaction transaction) {
        Header header = transaction.header();
        json.put("transaction_id", header.id().toString())
                .put("receipt_number", transaction.receiptNumber())
                .put("register_id", header.register().value())
                .put("location", header.location().value())
                .put("kind", transaction.kind().code())
                .put("status", COMPLETED)
                .put("business_date", header.businessDate().toString())
                .put("created_at", header.occurredAt())
                .put("recorded_at", header.recordedAt())
                .put("cashier", header.cashier())
                .put("approved_by", header.approvedBy())
                .put("customer_id", header.customer().map(id -> id.value().toString()))
                .put("fact", header.fact())
                .put("reference", header.reference())
                .put("digest", header.link().digest().text());
    }

    private static JsonText sale(JsonText json, Sale sale) {
        return json.list("lines", sale.lines(), LineJson::members)
                .list("discounts", sale.quote().discounts(), LineJson::discount)
                .list("taxes", sale.quote().taxes(), LineJson::tax)
                .put("gross_amount", sale.quote().gross())
                .put("discount_amount", sale.quote().discount())
                .put("tax_amount", sale.quote().tax());
    }

    private static JsonText refund(JsonText json, Refund refund) {
        refund.original()
                .ifPresentOrElse(
                        original -> json.put(
                                "refund_of",
                                of -> of.put("transaction_id", original.id().toString())
                                        .put("register_id", original.register().value())
                                        .put("receipt_number", original.receiptNumber())),
                        () -> json.putNull("refund_of"));
        return json.put("reason", refund.reason())
                .list("lines", refund.returned(), LineJson::members)
                .list("taxes", refund.taxes(), LineJson::tax)
                .put("discount_amount", refund.discount())
                .put("tax_amount", LineJson.sum(refund.taxes(), refund.total().currency()));
    }

    private static void tender(JsonText json, Tender tender) {
        json.put("kind", tender.kind().name().toLowerCase(Locale.ROOT))
                .put("amount", tender.amount())
                .put("reference", tender.reference());
    }
}
