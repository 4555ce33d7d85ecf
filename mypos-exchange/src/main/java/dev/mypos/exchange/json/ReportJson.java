package dev.mypos.exchange.json;

import dev.mypos.report.SalesReport;
import java.util.Locale;

/**
 * A sales report as JSON: its rows and their total.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ReportJson {
    private ReportJson() {}

    public static String write(SalesReport report) {
        return JsonText.object(json -> json.put("group_by", report.by().name().toLowerCase(Locale.ROOT))
                .list("rows", report.rows(), ReportJson::keyed)
                .put("total", total -> figures(total, report.total())));
    }

    private static void keyed(JsonText json, SalesReport.Row row) {
        json.put("key", row.key()).put("label", row.label());
        figures(json, row);
    }

    private static void figures(JsonText json, SalesReport.Row row) {
        json.put("sales", row.sales())
                .put("refunds", row.refunds())
                .put("items", row.items())
                .put("gross", row.gross())
                .put("discount", row.discount())
                .put("tax", row.tax())
                .put("refunded", row.refunded())
                .put("net", row.net());
    }
}
