package dev.mypos.sample.cli.console;

import dev.mypos.exchange.csv.CsvText;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.exchange.json.PageJson;
import dev.mypos.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Writes data in the format that was asked for.
 *
 * <p>Confine to one thread.
 */
public final class Output {
    private final Console console;
    private final Format format;
    private final TableWriter table;

    public Output(Console console, Format format, Style style) {
        this.console = console;
        this.format = format;
        this.table = new TableWriter(console.out(), console.terminals().out(), style);
    }

    public Format format() {
        return format;
    }

    /** A page of a list, and in JSON where it goes on. */
    public <T> void page(Sheet<T> sheet, Page<? extends T> page, BiConsumer<JsonText, ? super T> json) {
        if (format == Format.JSON) {
            text(PageJson.write(page, json));
        } else {
            rows(sheet, page.items());
        }
    }

    /** A list that is complete. */
    public <T> void list(Sheet<T> sheet, List<? extends T> items, BiConsumer<JsonText, ? super T> json) {
        page(sheet, new Page<>(items, Optional.empty()), json);
    }

    /** One value: below each other in a table, a row in CSV. */
    public <T> void one(Sheet<T> sheet, T value, Supplier<String> json) {
        switch (format) {
            case JSON -> text(json.get());
            case TABLE -> table.one(sheet, value);
            case CSV -> csv(sheet, List.of(value));
        }
        console.out().flush();
    }

    /** Rows in a table or CSV, whatever came before. */
    public <T> void rows(Sheet<T> sheet, List<? extends T> items) {
        if (format == Format.CSV) {
            csv(sheet, items);
        } else {
            table.rows(sheet, items);
        }
        console.out().flush();
    }

    /** A text as it is. */
    public void text(String text) {
        console.out().println(text);
        console.out().flush();
    }

    private <T> void csv(Sheet<T> sheet, List<? extends T> items) {
        CsvText.write(
                console.out(),
                sheet.names(),
                items,
                (row, item) -> sheet.cells(item).forEach(row::text));
    }
}
