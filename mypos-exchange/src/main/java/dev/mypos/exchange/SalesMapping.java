package dev.mypos.exchange;

import dev.mypos.error.NotFoundError;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an export of another point-of-sale program is read: one row a line of an invoice, amounts in the store's currency,
 * times in the store's zone.
 *
 * <p>Immutable.
 *
 * @param name names the source; ids are derived from it, so it never changes: 1 to 64 of {@code a-z}, {@code 0-9} and
 *     {@code -}
 * @param columns where what stands
 * @param numbers how quantities and prices are written
 * @param times the pattern of dates with times, as {@link DateTimeFormatter} reads it, such as
 *     {@code uuuu-MM-dd HH:mm:ss}
 * @param refundPrefix an invoice whose number begins so is a refund; without case
 * @param refundsNegative whether quantities of refunds are negative in the file
 */
public record SalesMapping(
        String name, Columns columns, NumberForm numbers, String times, String refundPrefix, boolean refundsNegative) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Refuses a name or a pattern that cannot be used. */
    public SalesMapping {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A mapping's name is 1 to 64 of a-z, 0-9 and -, not " + name);
        }
        if (refundPrefix.isEmpty()) {
            throw new IllegalArgumentException("A mapping needs the beginning of a refund's number");
        }
        formatter(times);
    }

    /**
     * The columns by their names in the header; found without case.
     *
     * @param invoice the number of the invoice, which may have many rows
     * @param time when it happened
     * @param price of one unit
     * @param customer the customer's number; empty where there is none
     */
    public record Columns(
            String invoice,
            String sku,
            String description,
            String quantity,
            String time,
            String price,
            String customer) {
        List<String> all() {
            return List.of(invoice, sku, description, quantity, time, price, customer);
        }
    }

    /**
     * The form of the data set <a href="https://doi.org/10.24432/C5BW33">Online Retail</a>: {@code
     * InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID}, cancellations with a C before the
     * number and negative quantities.
     */
    public static SalesMapping onlineRetail() {
        return new SalesMapping(
                "online-retail",
                new Columns(
                        "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"),
                NumberForm.POINT,
                "uuuu-MM-dd HH:mm:ss",
                "C",
                true);
    }

    /** The mappings that are built in. */
    public static List<SalesMapping> builtIn() {
        return List.of(onlineRetail());
    }

    /**
     * The built-in mapping of this name.
     *
     * @throws NotFoundError if there is none
     */
    public static SalesMapping named(String name) {
        return builtIn().stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundError("import sales", "mapping", name));
    }

    boolean isRefund(String invoice) {
        return invoice.regionMatches(true, 0, refundPrefix, 0, refundPrefix.length());
    }

    DateTimeFormatter formatter() {
        return formatter(times);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDateTime> time(DateTimeFormatter formatter, String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, formatter));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
