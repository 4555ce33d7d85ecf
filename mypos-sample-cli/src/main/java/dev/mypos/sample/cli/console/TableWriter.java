package dev.mypos.sample.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables: aligned on a terminal, plain and separated by tabs elsewhere. One line a row, whatever the values hold. */
final class TableWriter {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final boolean aligned;
    private final Style style;

    TableWriter(PrintWriter out, boolean aligned, Style style) {
        this.out = out;
        this.aligned = aligned;
        this.style = style;
    }

    <T> void rows(Sheet<T> sheet, List<? extends T> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.names());
        rows.forEach(row -> lines.add(sheet.cells(row)));
        if (aligned) {
            List<Boolean> right =
                    sheet.columns().stream().map(Sheet.Column::rightAligned).toList();
            align(lines, right);
        } else {
            lines.forEach(
                    line -> out.println(line.stream().map(TableWriter::plain).collect(Collectors.joining("\t"))));
        }
    }

    /** The value's columns below each other. */
    <T> void one(Sheet<T> sheet, T value) {
        int width =
                aligned ? sheet.names().stream().mapToInt(String::length).max().orElse(0) : 0;
        sheet.columns().forEach(column -> {
            String name = aligned ? style.strong(padded(column.name(), width, false)) + GAP : column.name() + "\t";
            out.println((name + plain(column.value().apply(value))).stripTrailing());
        });
    }

    private void align(List<List<String>> lines, List<Boolean> right) {
        int[] widths = IntStream.range(0, right.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(plain(line.get(column))))
                        .max()
                        .orElse(0))
                .toArray();
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            String text = IntStream.range(0, widths.length)
                    .mapToObj(column -> padded(plain(line.get(column)), widths[column], right.get(column)))
                    .collect(Collectors.joining(GAP))
                    .stripTrailing();
            out.println(row == 0 ? style.strong(text) : text);
        }
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return right ? blanks + text : text + blanks;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String plain(String value) {
        return CONTROL.matcher(value).replaceAll(" ");
    }
}
