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
import java.util.stream.Stream;

/**
 * How an export of another point-of-sale program is read: one row a line of an invoice, amounts in the store's currency,
 * times in the store's zone. A mapping can be written down in a file, without code: {@link MappingFile}.
 *
 * <p>Immutable.
 *
 * @param name names the source; ids are derived from it, so it never changes: 1 to 64 of {@code a-z}, {@code 0-9} and
 *     {@code -}
 * @param columns where what stands
 * @param numbers how quantities and prices are written
 * @param times the pattern of dates with times, as {@link DateTimeFormatter} reads it, such as
 *     {@code uuuu-MM-dd HH:mm:ss}
 * @param refundPrefix an invoice whose number begins so is a refund; without case; empty if the file has no refunds
 * @param refundsNegative whether quantities of refunds, and amounts of their lines, are negative in the file
 * @param lines what the amounts mean
 */
public record SalesMapping(
        String name,
        Columns columns,
        NumberForm numbers,
        String times,
        String refundPrefix,
        boolean refundsNegative,
        LineRules lines) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final List<SalesMapping> BUILT_IN =
            List.of(MappingFile.builtIn("online-retail"), MappingFile.builtIn("supermarket"));

    /** Refuses a name or a pattern that cannot be used. */
    public SalesMapping {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A mapping's name is 1 to 64 of a-z, 0-9 and -, not " + name);
        }
        formatter(times);
    }

    /** A mapping of lines with a price and a quantity, and nothing else. */
    public SalesMapping(
            String name,
            Columns columns,
            NumberForm numbers,
            String times,
            String refundPrefix,
            boolean refundsNegative) {
        this(name, columns, numbers, times, refundPrefix, refundsNegative, LineRules.PRICE_BY_QUANTITY);
    }

    /**
     * The columns by their names in the header; found without case.
     *
     * @param invoice the number of the invoice, which may have many rows
     * @param description empty if the file has no such column
     * @param time when it happened
     * @param price of one unit, or of the line: {@link LineRules#ownAmount}
     * @param customer the customer's number, in cells empty where there is none; empty if the file has no such column
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
            return Stream.of(invoice, sku, description, quantity, time, price, customer)
                    .filter(column -> !column.isEmpty())
                    .toList();
        }
    }

    /**
     * The form of the data set <a href="https://doi.org/10.24432/C5BW33">Online Retail</a>: {@code
     * InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID}, cancellations with a C before the
     * number and negative quantities.
     */
    public static SalesMapping onlineRetail() {
        return named("online-retail");
    }

    /**
     * The form of the receipt lines of <a href="https://github.com/bradleyboehmke/completejourney">The Complete
     * Journey</a>: amounts of lines, the loyalty discount and the shop's addition to a coupon taken off already, the
     * maker's coupon not, fuel in thousandths of a gallon.
     */
    public static SalesMapping supermarket() {
        return named("supermarket");
    }

    /** The mappings that are built in. */
    public static List<SalesMapping> builtIn() {
        return BUILT_IN;
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

    /** All columns that a file must have. */
    List<String> required() {
        return Stream.of(
                        columns.all().stream(),
                        lines.discounts().stream().map(LineRules.TakenOff::column),
                        Stream.of(lines.coupon()).filter(column -> !column.isEmpty()))
                .flatMap(some -> some)
                .toList();
    }

    boolean isRefund(String invoice) {
        return !refundPrefix.isEmpty() && invoice.regionMatches(true, 0, refundPrefix, 0, refundPrefix.length());
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
