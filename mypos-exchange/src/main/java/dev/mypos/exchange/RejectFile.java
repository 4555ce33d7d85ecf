package dev.mypos.exchange;

import dev.mypos.check.Caseless;
import dev.mypos.exchange.csv.CellText;
import dev.mypos.exchange.csv.CsvHeader;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.exchange.csv.CsvTable;
import dev.mypos.exchange.csv.CsvText;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an import did not store, as they stand in the file but for the guard of {@link CellText}, with the columns
 * {@code line} and {@code reason} behind them; columns of these names that the file has already give way to them.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class RejectFile {
    private static final List<String> ADDED = List.of("line", "reason");

    /** How the first line of such a file ends. */
    public static final String LAST_COLUMNS = "," + String.join(",", ADDED);

    private RejectFile() {}

    /**
     * Reads the file once more and copies its rejected rows, in the file's order; flushes, but does not close.
     *
     * @throws java.io.UncheckedIOException if the writer fails
     */
    public static void write(CsvSource source, Collection<Reject> rejects, Writer out) {
        Map<Long, String> reasons = new TreeMap<>();
        rejects.forEach(reject -> reasons.merge(reject.line(), reject.sentence(), (a, b) -> a + "; " + b));
        try (CsvTable table = CsvTable.open(source)) {
            int[] kept = kept(table.header());
            List<String> columns = Stream.concat(
                            IntStream.of(kept)
                                    .mapToObj(i -> CellText.escape(
                                            table.header().names().get(i))),
                            ADDED.stream())
                    .toList();
            CsvText.write(out, columns, () -> new Rejected(table, reasons), (csv, row) -> {
                IntStream.of(kept).forEach(i -> csv.text(field(row, i)));
                csv.number(row.line()).text(reasons.getOrDefault(row.line(), ""));
            });
        }
    }

    private static int[] kept(CsvHeader header) {
        return IntStream.range(0, header.names().size())
                .filter(i -> ADDED.stream()
                        .noneMatch(name -> Caseless.key(name)
                                .equals(Caseless.key(header.names().get(i)))))
                .toArray();
    }

    private static String field(CsvRow row, int index) {
        return index < row.fields().size() ? CellText.unescape(row.fields().get(index)) : "";
    }

    /** The rows of a table that are rejected. Confine to one thread. */
    private static final class Rejected implements Iterator<CsvRow> {
        private final CsvTable table;
        private final Map<Long, String> reasons;
        private @Nullable CsvRow next;

        Rejected(CsvTable table, Map<Long, String> reasons) {
            this.table = table;
            this.reasons = reasons;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public CsvRow next() {
            CsvRow row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            advance();
            return row;
        }

        private void advance() {
            next = null;
            while (next == null && table.hasNext()) {
                CsvRow row = table.next();
                next = reasons.containsKey(row.line()) ? row : null;
            }
        }
    }
}
