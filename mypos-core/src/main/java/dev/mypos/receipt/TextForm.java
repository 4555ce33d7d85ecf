package dev.mypos.receipt;

import dev.mypos.error.ValidationError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a fixed number of columns, for receipt printers and terminals. Immutable. */
final class TextForm implements Form<List<String>> {
    private static final int INDENT = 2;
    private static final Set<Integer> COLUMNS = Set.of(32, Receipt.DEFAULT_COLUMNS, 48);

    private final int columns;

    TextForm(int columns) {
        this.columns = columns;
    }

    /** @throws ValidationError if no paper has so many columns */
    static String print(String operation, List<Line> lines, int columns) {
        if (!COLUMNS.contains(columns)) {
            throw ValidationError.of(operation, "width", "allowed", "must be 32, 42 or 48, not " + columns);
        }
        TextForm form = new TextForm(columns);
        return lines.stream()
                .flatMap(line -> line.as(form).stream())
                .map(row -> row.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public List<String> heading(Line.Heading line) {
        return centred(line.text());
    }

    @Override
    public List<String> centred(Line.Centred line) {
        return centred(line.text());
    }

    @Override
    public List<String> text(Line.Text line) {
        return Wrapping.rows(line.text(), columns);
    }

    @Override
    public List<String> pair(Line.Pair line) {
        return pair("", line.left(), line.right());
    }

    @Override
    public List<String> item(Line.Item line) {
        return line.detail()
                .map(detail -> Stream.concat(
                                Wrapping.rows(line.name(), columns).stream(), indented(detail, line.amount()).stream())
                        .toList())
                .orElseGet(() -> pair("", line.name(), line.amount()));
    }

    @Override
    public List<String> under(Line.Under line) {
        return indented(line.left(), line.right());
    }

    @Override
    public List<String> total(Line.Total line) {
        return Stream.concat(Stream.of("=".repeat(columns)), pair("", line.label(), line.amount()).stream())
                .toList();
    }

    @Override
    public List<String> rule(Line.Rule line) {
        return List.of("-".repeat(columns));
    }

    @Override
    public List<String> barcode(Line.Barcode line) {
        return List.of();
    }

    private List<String> centred(String text) {
        return Wrapping.rows(text, columns).stream()
                .map(row -> " ".repeat((columns - DisplayWidth.of(row)) / 2) + row)
                .toList();
    }

    private List<String> indented(String left, String right) {
        return pair(" ".repeat(INDENT), left, right);
    }

    /** The value stands at the right of the last row of the words, and no words run into its column. */
    private List<String> pair(String indent, String left, String right) {
        int room = columns - indent.length() - DisplayWidth.of(right) - 1;
        if (room < columns / 3) {
            return stacked(indent, left, right);
        }
        List<String> rows = Wrapping.rows(left, room);
        int last = rows.size() - 1;
        return Stream.concat(
                        rows.subList(0, last).stream().map(row -> indent + row),
                        Stream.of(flushed(indent + rows.get(last), right)))
                .toList();
    }

    private List<String> stacked(String indent, String left, String right) {
        Stream<String> words =
                Wrapping.rows(left, columns - indent.length()).stream().map(row -> indent + row);
        Stream<String> values = Wrapping.rows(right, columns).stream().map(row -> flushed("", row));
        return Stream.concat(words, values).toList();
    }

    private String flushed(String left, String right) {
        return left + " ".repeat(columns - DisplayWidth.of(left) - DisplayWidth.of(right)) + right;
    }
}
