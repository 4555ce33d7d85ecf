package dev.mypos.exchange;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what a row of sales says by itself. Equal values of different rows are the same object, so that a long file needs
 * little memory. Confine to one thread.
 */
final class LineReader {
    private final SalesMapping.Columns columns;
    private final NumberForm numbers;
    private final LineRules rules;
    private final LineAmounts amounts;
    private final String pattern;
    private final DateTimeFormatter formatter;
    private final Store store;
    private final Map<BigDecimal, Quantity> quantities = new HashMap<>();
    private final Map<BigDecimal, Charge> prices = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();

    LineReader(SalesMapping mapping, Store store) {
        this.columns = mapping.columns();
        this.numbers = mapping.numbers();
        this.rules = mapping.lines();
        this.amounts = new LineAmounts(mapping, store);
        this.pattern = mapping.times();
        this.formatter = mapping.formatter();
        this.store = store;
    }

    /**
     * What a row holds, or why it cannot be read.
     *
     * @param amount what it comes to, as far as that can be read
     * @param pricing whether it has a price, as far as that can be read
     */
    record Reading(BigDecimal amount, Pricing pricing, Optional<Values> values, Optional<Reject> reject) {}

    /** The values of a row that can be read. */
    record Values(Quantity quantity, Charge charge, Instant at) {}

    Reading read(CsvRow row) {
        Optional<BigDecimal> quantity =
                numbers.decimal(row.text(columns.quantity())).map(this::units);
        Optional<BigDecimal> price = numbers.decimal(row.text(columns.price()));
        BigDecimal amount = rules.ownAmount()
                ? price.orElse(BigDecimal.ZERO)
                : quantity.flatMap(q -> price.map(q::multiply)).orElse(BigDecimal.ZERO);
        try {
            Values values = values(row, quantity, price);
            return new Reading(amount, Pricing.of(values.charge().isFree()), Optional.of(values), Optional.empty());
        } catch (ValidationError e) {
            Violation broken = e.violations().get(0);
            return new Reading(
                    amount,
                    pricing(row, price),
                    Optional.empty(),
                    Optional.of(new Reject(row.line(), broken.path(), broken.message())));
        }
    }

    /** Of a rejected row: one with too many or too few fields may have another's in each column. */
    private Pricing pricing(CsvRow row, Optional<BigDecimal> price) {
        Pricing pricing = row.mismatch().isPresent() ? Pricing.UNKNOWN : Pricing.of(price);
        boolean reduced = rules.discounts().stream()
                .anyMatch(off -> !numbers.decimal(row.text(off.column()))
                        .map(number -> number.signum() == 0)
                        .orElse(row.text(off.column()).isEmpty()));
        return pricing == Pricing.FREE && reduced ? Pricing.UNKNOWN : pricing;
    }

    private Values values(CsvRow row, Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        row.mismatch().ifPresent(reason -> {
            throw refusal("", reason);
        });
        requireText(row, columns.invoice());
        requireText(row, columns.sku());
        Quantity units = quantity(required(quantity, columns.quantity()));
        BigDecimal number = required(price, columns.price());
        Charge charge = rules.ownAmount() ? amounts.charge(row, units, number) : price(number);
        return new Values(units, charge, at(row.text(columns.time())));
    }

    private BigDecimal units(BigDecimal number) {
        boolean thousandths =
                rules.thousandthsAbove() > 0 && number.compareTo(BigDecimal.valueOf(rules.thousandthsAbove())) > 0;
        return thousandths ? number.movePointLeft(3) : number;
    }

    private static void requireText(CsvRow row, String column) {
        if (row.text(column).isEmpty()) {
            throw refusal(column, "must not be empty");
        }
    }

    private BigDecimal required(Optional<BigDecimal> number, String column) {
        return number.orElseThrow(
                () -> refusal(column, "must be a number of plain digits, such as " + numbers.example()));
    }

    private Quantity quantity(BigDecimal number) {
        Quantity quantity = quantities.computeIfAbsent(number, n -> in(columns.quantity(), () -> new Quantity(n)));
        if (quantity.isZero()) {
            throw refusal(columns.quantity(), "must not be 0");
        }
        if (!quantity.fitsLine()) {
            throw refusal(columns.quantity(), "must be at most " + Quantity.MAX_LINE + " in either direction");
        }
        return quantity;
    }

    private Charge price(BigDecimal number) {
        return prices.computeIfAbsent(
                number, n -> in(columns.price(), () -> Charge.of(UnitPrice.of(n, store.currency()))));
    }

    private Instant at(String text) {
        return times.computeIfAbsent(text, this::instant);
    }

    private Instant instant(String text) {
        LocalDateTime time = SalesMapping.time(formatter, text)
                .orElseThrow(() -> refusal(columns.time(), "must be a date and time in the form " + pattern));
        return time.atZone(store.zone()).toInstant();
    }

    /** The same value, or the same refusal with the column's name in the file. */
    static <T> T in(String column, Supplier<T> value) {
        try {
            return value.get();
        } catch (ValidationError e) {
            throw refusal(column, e.violations().get(0).message());
        }
    }

    static ValidationError refusal(String column, String message) {
        return ValidationError.of("import sales", column, "readable", message);
    }
}
