package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.LineTotals;
import dev.mypos.exchange.SalesImportResult;
import dev.mypos.exchange.SalesImportResult.Before;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
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
            .number("rejected_amount", result -> result.rejected().amount().toPlainString())
            .number("sales_before", result -> result.before().sales())
            .number("refunds_before", result -> result.before().refunds())
            .number("adjustments_before", result -> result.before().adjustments());

    private ImportSummary() {}

    static void write(Session session, SalesImportResult result, Currency currency) {
        if (session.output().format() != Format.TABLE) {
            session.output().one(COLUMNS, result, () -> json(result));
        }
        said(result).forEach(session::note);
        int decimals = Stream.of(result.imported(), result.rejected(), result.file())
                .mapToInt(totals -> totals.amount().stripTrailingZeros().scale())
                .reduce(currency.getDefaultFractionDigits(), Math::max);
        session.note(line("imported", result.imported(), decimals));
        session.note(line("rejected", result.rejected(), decimals));
        session.note(line("file", result.file(), decimals));
    }

    private static List<String> said(SalesImportResult result) {
        Before before = result.before();
        String all = invoices(result.sales(), result.refunds(), result.adjustments());
        String old = invoices(before.sales(), before.refunds(), before.adjustments()) + " were there already.";
        boolean repeated = before.sales() + before.refunds() + before.adjustments() > 0;
        if (repeated && result.nothingNew()) {
            return List.of("Nothing new: " + old);
        }
        String made = "; " + counted(result.productsMade(), "product") + " and "
                + counted(result.customersMade(), "customer") + " made.";
        return repeated ? List.of(all + made, "Of these " + old) : List.of(all + made);
    }

    private static String invoices(int sales, int refunds, int adjustments) {
        return counted(sales, "sale") + ", " + counted(refunds, "refund") + ", "
                + counted(adjustments, "stock adjustment");
    }

    private static String counted(int count, String what) {
        return sentence("%,d %s", count, count == 1 ? what : what + "s");
    }

    private static String line(String what, LineTotals totals, int decimals) {
        return sentence(
                "%-8s %,9d %-5s %16s",
                what,
                totals.lines(),
                totals.lines() == 1 ? "line" : "lines",
                totals.amount().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString());
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
                .put("rejected", totals -> members(totals, result.rejected()))
                .put(
                        "before",
                        before -> before.put("sales", result.before().sales())
                                .put("refunds", result.before().refunds())
                                .put("adjustments", result.before().adjustments())));
    }

    private static void members(JsonText json, LineTotals totals) {
        json.put("lines", totals.lines()).put("amount", totals.amount());
    }
}
