package dev.mypos.exchange.csv;

import dev.mypos.check.Caseless;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a file by name: without case, without blanks around the name, in any order.
 *
 * <p>Immutable.
 */
public final class CsvHeader {
    /** Columns of a file at most: 200. */
    public static final int MAX_COLUMNS = 200;

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    CsvHeader(long line, List<String> fields) {
        names = fields.stream().map(CellText::unescape).map(String::strip).toList();
        if (names.size() > MAX_COLUMNS) {
            throw Refused.line(line, "columns", "must have at most " + MAX_COLUMNS + " columns, not " + names.size());
        }
        Set<String> doubled = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && positions.putIfAbsent(Caseless.key(names.get(i)), i) != null) {
                doubled.add(names.get(i));
            }
        }
        if (!doubled.isEmpty()) {
            throw Refused.line(
                    line,
                    "unique-columns",
                    "must name each column once; more than once: " + String.join(", ", doubled));
        }
    }

    /** The names as they stand in the file, without blanks around them and the guard of {@link CellText}. */
    public List<String> names() {
        return names;
    }

    public boolean has(String column) {
        return indexOf(column) >= 0;
    }

    /** The columns of the file that are none of these, in the file's order. */
    public List<String> others(Collection<String> known) {
        Set<String> keys = new LinkedHashSet<>();
        known.forEach(name -> keys.add(Caseless.key(name)));
        return names.stream()
                .filter(name -> !name.isEmpty() && !keys.contains(Caseless.key(name)))
                .toList();
    }

    /**
     * Insists that the file has these columns.
     *
     * @throws dev.mypos.error.ValidationError that names those it lacks and those it has
     */
    public void require(Collection<String> columns) {
        List<String> missing = columns.stream().filter(name -> !has(name)).toList();
        if (!missing.isEmpty()) {
            throw Refused.file(
                    "columns",
                    "must have the columns " + String.join(", ", columns) + ", separated by commas; missing: "
                            + String.join(", ", missing) + "; found: " + String.join(", ", names));
        }
    }

    int indexOf(String column) {
        return positions.getOrDefault(Caseless.key(column), -1);
    }

    /** The name of a position for a message: the column's, or its number from 1 where it has none. */
    String nameAt(int index) {
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : Integer.toString(index + 1);
    }
}
