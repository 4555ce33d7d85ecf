package dev.mypos.exchange.csv;

import dev.mypos.report.SalesReport;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * A sales report as CSV, without its total.
 *
 * <p>By product the columns are {@code sku,name,quantity,gross,refunded,net}, by tender
 * {@code tender,sales,refunds,gross,refunded,net}. By all else they are
 * {@code sales,refunds,items,gross,discount,tax,refunded,net} behind the row's key.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ReportCsv {
    private static final List<String> PRODUCT = List.of("sku", "name", "quantity", "gross", "refunded", "net");
    private static final List<String> TENDER = List.of("tender", "sales", "refunds", "gross", "refunded", "net");

    private ReportCsv() {}

    public static void write(Writer out, SalesReport report) {
        switch (report.by()) {
            case PRODUCT -> CsvText.write(out, PRODUCT, report.rows(), ReportCsv::product);
            case TENDER -> CsvText.write(out, TENDER, report.rows(), ReportCsv::tender);
            case DAY, HOUR, WEEK, MONTH, CATEGORY, CUSTOMER, STAFF, REGISTER, DISCOUNT_REASON, REFUND_REASON, TAX ->
                CsvText.write(out, columns(report.by()), report.rows(), ReportCsv::whole);
        }
    }

    private static List<String> columns(SalesReport.By by) {
        String key = by == SalesReport.By.CUSTOMER ? "customer_id" : by.name().toLowerCase(Locale.ROOT);
        return List.of(key, "sales", "refunds", "items", "gross", "discount", "tax", "refunded", "net");
    }

    private static void whole(CsvText csv, SalesReport.Row row) {
        csv.text(row.key())
                .number(row.sales())
                .number(row.refunds())
                .quantity(row.items())
                .number(row.gross().amount())
                .number(row.discount().amount())
                .number(row.tax().amount())
                .number(row.refunded().amount())
                .number(row.net().amount());
    }

    private static void product(CsvText csv, SalesReport.Row row) {
        csv.text(row.key())
                .text(row.label())
                .quantity(row.items())
                .number(row.gross().amount())
                .number(row.refunded().amount())
                .number(row.net().amount());
    }

    private static void tender(CsvText csv, SalesReport.Row row) {
        csv.text(row.key())
                .number(row.sales())
                .number(row.refunds())
                .number(row.gross().amount())
                .number(row.refunded().amount())
                .number(row.net().amount());
    }
}
