package dev.mypos.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes CSV: a header, then rows; fields are quoted where needed and lines end with LF.
 *
 * <p>Amounts have exactly the decimals of their currency and no sign for it, quantities are plain digits, times are RFC
 * 3339 in UTC, and what is absent is empty. Text is written as {@link CellText#escape} says.
 *
 * <pre>{@code
 * CsvText.write(out, List.of("sku", "price"), products, (row, p) -> row.text(p.sku()).price(p.price()));
 * }</pre>
 *
 * <p>Confine to one thread.
 */
public final class CsvText {
    private final List<String> cells = new ArrayList<>();

    private CsvText() {}

    /**
     * Writes the header and one row for each item as they come; flushes, but does not close.
     *
     * @throws java.io.UncheckedIOException if the writer fails
     */
    public static <T> void write(
            Writer out, List<String> columns, Iterable<? extends T> items, BiConsumer<CsvText, ? super T> cells) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        writer.writeRecord(columns);
        for (T item : items) {
            CsvText row = new CsvText();
            cells.accept(row, item);
            writer.writeRecord(row.cells);
        }
        flush(writer);
    }

    private static void flush(CsvWriter writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CsvText text(String value) {
        return add(CellText.escape(value));
    }

    public CsvText text(Optional<String> value) {
        return text(value.orElse(""));
    }

    public CsvText number(long value) {
        return add(Long.toString(value));
    }

    public CsvText number(BigDecimal value) {
        return add(value.toPlainString());
    }

    public CsvText quantity(Quantity value) {
        return number(value.value());
    }

    public CsvText quantity(Optional<Quantity> value) {
        return value.map(this::quantity).orElseGet(() -> add(""));
    }

    public CsvText amount(Money value) {
        return number(value.amount());
    }

    public CsvText price(UnitPrice value) {
        return number(value.amount());
    }

    public CsvText time(Instant value) {
        return add(value.toString());
    }

    public CsvText flag(boolean value) {
        return add(Boolean.toString(value));
    }

    private CsvText add(String cell) {
        cells.add(cell);
        return this;
    }
}
