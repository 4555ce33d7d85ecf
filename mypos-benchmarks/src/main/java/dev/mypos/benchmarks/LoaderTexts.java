package dev.mypos.benchmarks;

import dev.mypos.benchmarks.RetailFile.Article;
import dev.mypos.benchmarks.RetailFile.Invoice;
import dev.mypos.benchmarks.RetailFile.Line;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The bodies of a hand-written loader, in the form that MyPOS stores. */
final class LoaderTexts {
    private static final ZoneId ZONE = ZoneId.of(BenchShop.ZONE);

    private LoaderTexts() {}

    static String product(Article article, String id, Instant now) {
        return "{\"active\":true,\"created_at\":\"" + now + "\",\"currency\":\"GBP\",\"description\":\"\",\"name\":"
                + quoted(article.name()) + ",\"price\":" + plain(article.price) + ",\"product_id\":\"" + id
                + "\",\"sku\":" + quoted(article.sku)
                + ",\"stock_policy\":\"allow\",\"tax_code\":\"none\",\"updated_at\":\""
                + now + "\",\"version\":1}";
    }

    static String customer(String number, String id, Instant now) {
        return "{\"active\":true,\"created_at\":\"" + now + "\",\"customer_id\":\"" + id + "\",\"name\":\"Customer "
                + number + "\",\"version\":1}";
    }

    static String journal(String action, String subject, Instant now, String facts) {
        return "{\"action\":\"" + action + "\",\"actor\":\"owner\",\"at\":\"" + now + "\",\"facts\":{" + facts
                + "},\"subject\":\"" + subject + "\"}";
    }

    static String movement(
            String id, String product, long delta, String reason, String source, Instant at, String note) {
        return "{\"actor\":\"owner\",\"at\":\"" + at + "\",\"delta\":" + delta
                + ",\"fact\":true,\"location\":\"main\",\"movement_id\":\"" + id + "\","
                + (note.isEmpty() ? "" : "\"note\":" + quoted(note) + ",") + "\"product_id\":\"" + product
                + "\",\"reason\":\"" + reason + "\",\"source\":\"" + source + "\"}";
    }

    static String event(Invoice invoice, String id, long total) {
        return "{\"created_at\":\"" + invoice.at() + "\",\"currency\":\"GBP\",\"lines\":\""
                + invoice.lines().size() + "\",\"register_id\":\"main\",\"store_id\":\"main\",\"total_amount\":\""
                + BigDecimal.valueOf(total, 2) + "\",\"transaction_id\":\"" + id + "\"}";
    }

    /** The whole transaction but its digest. */
    static String undigested(
            Invoice invoice,
            String id,
            String customer,
            Map<Article, String> products,
            long total,
            long receipt,
            String previous,
            String request,
            Instant now) {
        StringBuilder text = new StringBuilder(1024 + 320 * invoice.lines().size());
        text.append("{\"business_date\":\"")
                .append(LocalDate.ofInstant(invoice.at(), ZONE))
                .append("\",\"cashier\":\"owner\",\"change_amount\":0,\"created_at\":\"")
                .append(invoice.at())
                .append("\",\"currency\":\"GBP\",");
        if (!customer.isEmpty()) {
            text.append("\"customer_id\":\"").append(customer).append("\",");
        }
        text.append("\"discount_amount\":0,\"fact\":true,");
        if (!invoice.isRefund()) {
            text.append("\"gross_amount\":").append(amount(total)).append(',');
        }
        text.append("\"kind\":\"")
                .append(invoice.isRefund() ? "refund-without-sale" : "sale")
                .append("\",\"lines\":[");
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(text, i + 1, invoice.lines().get(i), invoice.isRefund(), products);
        }
        text.append("],\"location\":\"main\",\"previous_digest\":\"")
                .append(previous)
                .append(invoice.isRefund() ? "\",\"reason\":\"imported" : "")
                .append("\",\"receipt_number\":")
                .append(receipt)
                .append(",\"recorded_at\":\"")
                .append(now)
                .append("\",\"reference\":\"")
                .append(invoice.number())
                .append("\",\"register_id\":\"main\",\"request_digest\":\"")
                .append(request)
                .append("\",\"rounding\":{\"mode\":\"HALF_UP\",\"tax_scope\":\"LINE\"},\"rounding_adjustment\":0,")
                .append("\"status\":\"completed\",\"store_id\":\"main\",\"tax_amount\":0,");
        if (total != 0) {
            text.append("\"tenders\":[{\"amount\":").append(amount(total)).append(",\"kind\":\"other\"}],");
        }
        return text.append("\"total_amount\":")
                .append(amount(total))
                .append(",\"transaction_id\":\"")
                .append(id)
                .append("\"}")
                .toString();
    }

    private static void line(StringBuilder text, int number, Line line, boolean refund, Map<Article, String> products) {
        String total = amount(Math.abs(line.minor()));
        text.append(number == 1 ? "" : ",")
                .append("{\"discount_amount\":0,\"gross_amount\":")
                .append(total)
                .append(",\"number\":")
                .append(number)
                .append(",\"price\":")
                .append(plain(line.price()))
                .append(",\"product_id\":\"")
                .append(products.get(line.article()))
                .append("\",\"product_name\":")
                .append(quoted(line.article().name()))
                .append(",\"quantity\":")
                .append(Math.abs(line.quantity()))
                .append(refund ? ",\"restocked\":true" : "")
                .append(",\"sku\":")
                .append(quoted(line.article().sku))
                .append(",\"tax\":{\"code\":\"none\"},\"total_amount\":")
                .append(total)
                .append(",\"tracked\":true}");
    }

    static String amount(long minor) {
        return plain(BigDecimal.valueOf(minor, 2));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
