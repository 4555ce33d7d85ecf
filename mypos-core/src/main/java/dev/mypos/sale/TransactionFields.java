package dev.mypos.sale;

import dev.mypos.error.CorruptDataError;
import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import dev.mypos.store.RoundingFields;
import dev.mypos.wire.Fields;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored fields of a transaction; the names are those of the tables of the original where it had them. */
final class TransactionFields {
    private static final String STATUS = "completed";

    private TransactionFields() {}

    static Fields write(Transaction transaction) {
        Fields.Builder fields = Fields.builder();
        HeaderFields.write(fields, transaction.header());
        fields.put("kind", transaction.kind().code())
                .put("status", STATUS)
                .put("currency", transaction.total().currency().getCurrencyCode())
                .put("total_amount", transaction.total().amount());
        writeSettlement(fields, transaction.settlement());
        transaction.fold(sale -> writeSale(fields, sale), refund -> writeRefund(fields, refund));
        return fields.build();
    }

    private static Fields.Builder writeSale(Fields.Builder fields, Sale sale) {
        Quote quote = sale.quote();
        return fields.put("lines", quote.lines().stream().map(LineFields::write).toList())
                .put("discounts", LineFields.discounts(quote.discounts()))
                .put("taxes", LineFields.taxes(quote.taxes()))
                .put("gross_amount", quote.gross().amount())
                .put("discount_amount", quote.discount().amount())
                .put("tax_amount", quote.tax().amount())
                .put("rounding", RoundingFields.write(quote.rules()));
    }

    private static Fields.Builder writeRefund(Fields.Builder fields, Refund refund) {
        refund.original()
                .ifPresent(original -> fields.put("refund_of", original.id().value())
                        .put("refund_of_register", original.register().value())
                        .put("refund_of_receipt", original.receiptNumber()));
        return fields.put(
                        "lines",
                        refund.returned().stream().map(LineFields::write).toList())
                .put("taxes", LineFields.taxes(refund.taxes()))
                .put("discount_amount", refund.discount().amount())
                .put("tax_amount", refund.tax().amount())
                .put("rounding", RoundingFields.write(refund.rules()))
                .put("reason", refund.reason());
    }

    private static void writeSettlement(Fields.Builder fields, Settlement settlement) {
        fields.put(
                        "tenders",
                        settlement.tenders().stream()
                                .map(TransactionFields::tender)
                                .toList())
                .put("rounding_adjustment", settlement.roundingAdjustment().amount())
                .put("change_amount", settlement.change().amount());
    }

    static Fields tender(Tender tender) {
        return Fields.builder()
                .put("kind", code(tender.kind()))
                .put("amount", tender.amount().amount())
                .put("reference", tender.reference())
                .build();
    }

    private static String code(Tender.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Tender.Kind tenderKind(String code) {
        return Stream.of(Tender.Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of tender"));
    }

    static Transaction read(Fields fields) {
        Currency currency = fields.read("currency", Currency::getInstance);
        TransactionSummary.Kind kind = fields.read("kind", TransactionSummary.Kind::parse);
        if (!fields.text("status").equals(STATUS)) {
            throw new CorruptDataError("read a transaction", "transaction", "it has an unknown status", null);
        }
        return switch (kind) {
            case SALE -> readSale(fields, currency);
            case REFUND -> readRefund(fields, currency, Refund.Kind.REFUND);
            case VOID -> readRefund(fields, currency, Refund.Kind.VOID);
            case REFUND_WITHOUT_SALE -> readRefund(fields, currency, Refund.Kind.WITHOUT_SALE);
        };
    }

    private static Sale readSale(Fields fields, Currency currency) {
        Quote quote = new Quote(
                fields.list("lines").stream()
                        .map(line -> LineFields.line(line, currency))
                        .toList(),
                LineFields.discounts(fields, currency),
                LineFields.taxes(fields, currency),
                LineFields.money(fields, "gross_amount", currency),
                LineFields.money(fields, "discount_amount", currency),
                LineFields.money(fields, "total_amount", currency),
                RoundingFields.read(fields.fields("rounding"), currency));
        checkTax(fields, quote.tax());
        return new Sale(HeaderFields.read(fields), quote, readSettlement(fields, currency));
    }

    private static Refund readRefund(Fields fields, Currency currency, Refund.Kind kind) {
        Refund refund = new Refund(
                HeaderFields.read(fields),
                kind,
                readOriginal(fields),
                fields.list("lines").stream()
                        .map(line -> LineFields.returned(line, currency))
                        .toList(),
                LineFields.taxes(fields, currency),
                LineFields.money(fields, "discount_amount", currency),
                LineFields.money(fields, "total_amount", currency),
                RoundingFields.read(fields.fields("rounding"), currency),
                readSettlement(fields, currency),
                fields.text("reason"));
        checkTax(fields, refund.tax());
        return refund;
    }

    /** The sum is stored for whoever reads the table with another program; it must not say something else. */
    private static void checkTax(Fields fields, Money tax) {
        if (!LineFields.money(fields, "tax_amount", tax.currency()).equals(tax)) {
            throw new CorruptDataError(
                    "read a transaction", "transaction", "tax_amount is not the sum of the taxes", null);
        }
    }

    private static Optional<Refund.Original> readOriginal(Fields fields) {
        return fields.has("refund_of")
                ? Optional.of(new Refund.Original(
                        new TransactionId(fields.uuid("refund_of")),
                        new RegisterId(fields.text("refund_of_register")),
                        fields.number("refund_of_receipt")))
                : Optional.empty();
    }

    private static Settlement readSettlement(Fields fields, Currency currency) {
        List<Tender> tenders = fields.list("tenders").stream()
                .map(tender -> new Tender(
                        tender.read("kind", TransactionFields::tenderKind),
                        LineFields.money(tender, "amount", currency),
                        tender.findText("reference")))
                .toList();
        return new Settlement(
                tenders,
                LineFields.money(fields, "rounding_adjustment", currency),
                LineFields.money(fields, "change_amount", currency));
    }
}
