package dev.mypos.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.mypos.error.POSError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row, in memory that does not grow with the file.
 *
 * <p>The file is UTF-8, with or without a byte order mark, its fields separated by commas and quoted with {@code "} where
 * needed; the first line that is not blank names the columns. Blank rows are skipped. Refused as a whole, with the line
 * and column of the fault, are: other encodings and NUL bytes, a field of more than 64 KiB (without being read to its
 * end), more than 200 columns or 5,000,000 rows, a column named twice, and quotation marks that do not match.
 *
 * <p>Confine to one thread.
 */
public final class CsvTable implements Iterator<CsvRow>, AutoCloseable {
    /** Rows of a file at most: 5,000,000. */
    public static final int MAX_ROWS = 5_000_000;

    /** Room for a field at the limit and for what is read ahead of it. */
    private static final int BUFFER = 4 * RowBuilder.MAX_FIELD;

    private final CsvSource source;
    private final RowBuilder builder;
    private final CloseableIterator<RowBuilder.Cells> rows;
    private final CsvHeader header;
    private @Nullable CsvRow next;
    private int count;

    private CsvTable(CsvSource source) {
        this.source = source;
        Utf8Reader reader = new Utf8Reader(source.open());
        this.builder = new RowBuilder(reader);
        this.rows = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(builder, reader)
                .iterator();
        try {
            this.header = readHeader();
            builder.name(header);
            this.next = read();
        } catch (POSError e) {
            close();
            throw e;
        }
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws dev.mypos.error.NotFoundError if there is no such file
     * @throws dev.mypos.error.ValidationError if the file is empty or refused as a whole
     * @throws dev.mypos.error.UnavailableError if it cannot be read
     */
    public static CsvTable open(CsvSource source) {
        return new CsvTable(source);
    }

    public CsvHeader header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * The next row that is not blank.
     *
     * @throws dev.mypos.error.ValidationError if the file is refused from here on
     * @throws dev.mypos.error.UnavailableError if it cannot be read
     */
    @Override
    public CsvRow next() {
        CsvRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private CsvHeader readHeader() {
        while (true) {
            RowBuilder.Cells cells = cells();
            if (cells == null) {
                throw Refused.file("columns", "must begin with a line that names its columns; it is empty");
            }
            if (!cells.fields().stream().allMatch(String::isBlank)) {
                return new CsvHeader(cells.line(), cells.fields());
            }
        }
    }

    private @Nullable CsvRow read() {
        while (true) {
            RowBuilder.Cells cells = cells();
            if (cells == null) {
                return null;
            }
            CsvRow row = new CsvRow(cells.line(), header, cells.fields());
            if (!row.isBlank()) {
                if (++count > MAX_ROWS) {
                    throw Refused.line(
                            cells.line(), "rows", "is beyond the limit of " + MAX_ROWS + " rows: split the file");
                }
                return row;
            }
        }
    }

    private RowBuilder.@Nullable Cells cells() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException | CsvParseException e) {
            throw refusal(e);
        }
    }

    /** The parser wraps what is thrown beneath it. */
    private POSError refusal(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof POSError refused) {
                return refused;
            }
            if (cause instanceof IOException unreadable) {
                return source.unreadable(unreadable);
            }
        }
        return builder.stopped();
    }
}
