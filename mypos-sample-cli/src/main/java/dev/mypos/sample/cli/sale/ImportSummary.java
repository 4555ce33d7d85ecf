package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.LineTotals;
import dev.mypos.exchange.SalesImportResult;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import java.util.Locale;
import java.util.stream.Stream;

/** What an import came to: in words on {@code err}, as data where data was asked for. */
final class ImportSummary {
    private static final Sheet<SalesImportResult> COLUMNS = Sheet.<SalesImportResult>empty()
            .number("sales", SalesImportResult::sales)
            .number("refunds", SalesImportResult::refunds)
            .number("adjustments", SalesImportResult::adjustments)
            .number("products_made", SalesImportResult::productsMade)
            .number("customers_made", SalesImportResult::customersMade)
            .number("file_lines", result -> result.file().lines())
            .number("file_amount", result -> result.file().amount().toPlainString())
            .number("imported_lines", result -> result.imported().lines())
            .number("imported_amount", result -> result.imported().amount().toPlainString())
            .number("rejected_lines", result -> result.rejected().lines())
            .number("rejected_amount", result -> result.rejected().amount().toPlainString());

    private ImportSummary() {}

    static void write(Session session, SalesImportResult result) {
        if (session.output().format() != Format.TABLE) {
            session.output().one(COLUMNS, result, () -> json(result));
        }
        session.note(sentence(
                "%,d sales, %,d refunds, %,d stock adjustments; %,d products and %,d customers made.",
                result.sales(), result.refunds(), result.adjustments(), result.productsMade(), result.customersMade()));
        Stream.of(line("imported", result.imported()), line("rejected", result.rejected()), line("file", result.file()))
                .forEach(session::note);
    }

    private static String line(String what, LineTotals totals) {
        return sentence(
                "%-8s %,9d lines %16s", what, totals.lines(), totals.amount().toPlainString());
    }

    private static String sentence(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static String json(SalesImportResult result) {
        return JsonText.object(json -> json.put("sales", result.sales())
                .put("refunds", result.refunds())
                .put("adjustments", result.adjustments())
                .put("products_made", result.productsMade())
                .put("customers_made", result.customersMade())
                .put("file", totals -> members(totals, result.file()))
                .put("imported", totals -> members(totals, result.imported()))
                .put("rejected", totals -> members(totals, result.rejected())));
    }

    private static void members(JsonText json, LineTotals totals) {
        json.put("lines", totals.lines()).put("amount", totals.amount());
    }
}
