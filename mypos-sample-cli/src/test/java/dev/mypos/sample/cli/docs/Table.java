package dev.mypos.sample.cli.docs;

import java.util.List;
import java.util.stream.Stream;

/** A table of a page. */
final class Table {
    private Table() {}

    /** The rows below the header that begins with this cell. */
    static List<List<String>> rows(String page, String firstHeader) {
        return page.lines()
                .dropWhile(line -> !line.startsWith("| " + firstHeader + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Table::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
