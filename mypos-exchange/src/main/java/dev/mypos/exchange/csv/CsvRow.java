package dev.mypos.exchange.csv;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file. Immutable.
 *
 * @param line where it begins in the file; the header is usually line 1
 * @param fields as they stand in the file, unquoted, blanks kept; their number may differ from the header's, which
 *     {@link #mismatch} tells
 */
public record CsvRow(long line, CsvHeader header, List<String> fields) {
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /**
     * The field of this column without blanks around it, and without the guard of {@link CellText#escape}; empty text if the
     * file or the row has no such column.
     */
    public String text(String column) {
        return raw(column).strip();
    }

    /**
     * The field of this column with its blanks, and without the guard of {@link CellText#escape}; empty text if the file or
     * the row has no such column.
     */
    public String raw(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= fields.size() ? "" : CellText.unescape(fields.get(index));
    }

    /** Why the row cannot be read by its header: it has too few or too many fields. */
    public Optional<String> mismatch() {
        int columns = header.names().size();
        return fields.size() == columns
                ? Optional.empty()
                : Optional.of("has " + fields.size() + " fields, but the header has " + columns
                        + "; put a field that contains a comma into double quotes");
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
