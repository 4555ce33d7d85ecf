package dev.mypos.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into rows at blanks and after hyphens within words; words too long for a row are cut. Confine to one call. */
final class Wrapping {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern WITHIN_HYPHENS = Pattern.compile("(?<=[\\p{L}\\p{N}]-)(?=[\\p{L}\\p{N}])");

    private final int columns;
    private final List<String> rows = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();

    private Wrapping(int columns) {
        this.columns = columns;
    }

    /** At least one row, none wider than {@code columns}, which is 2 or more. */
    static List<String> rows(String text, int columns) {
        Wrapping wrapping = new Wrapping(columns);
        for (String word : pieces(BLANK, Printable.of(text))) {
            String gap = " ";
            for (String part : pieces(WITHIN_HYPHENS, word)) {
                wrapping.append(gap, part);
                gap = "";
            }
        }
        wrapping.rows.add(wrapping.row.toString());
        return wrapping.rows;
    }

    private static List<String> pieces(Pattern between, String text) {
        return between.splitAsStream(text).toList();
    }

    private void append(String gap, String part) {
        String before = row.isEmpty() ? "" : gap;
        if (DisplayWidth.of(row) + before.length() + DisplayWidth.of(part) <= columns) {
            row.append(before).append(part);
        } else {
            if (!row.isEmpty()) {
                next();
            }
            part.codePoints().forEach(this::cut);
        }
    }

    /** Marks without a width stay with the character they belong to. */
    private void cut(int character) {
        if (DisplayWidth.of(row) + DisplayWidth.of(character) > columns) {
            next();
        }
        row.appendCodePoint(character);
    }

    private void next() {
        rows.add(row.toString());
        row.setLength(0);
    }
}
