package dev.mypos.sample.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns that a value has in a table and in CSV.
 *
 * <p>Immutable.
 */
public final class Sheet<T> {
    private final List<Column<T>> columns;

    private Sheet(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    public static <T> Sheet<T> empty() {
        return new Sheet<>(List.of());
    }

    /** One more column; a value of {@code ""} stands for an absent one. */
    public Sheet<T> text(String name, Function<? super T, String> value) {
        return with(new Column<>(name, false, value));
    }

    /** One more column, shown right-aligned. */
    public Sheet<T> number(String name, Function<? super T, ?> value) {
        return with(new Column<>(name, true, row -> String.valueOf(value.apply(row))));
    }

    List<Column<T>> columns() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(T row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    private Sheet<T> with(Column<T> column) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(column);
        return new Sheet<>(all);
    }

    record Column<T>(String name, boolean rightAligned, Function<? super T, String> value) {}
}
