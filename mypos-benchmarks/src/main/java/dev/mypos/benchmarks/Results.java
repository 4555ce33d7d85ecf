package dev.mypos.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of a run, as Markdown.
 *
 * @param day when it was run
 * @param command what repeats it
 */
record Results(String day, String machine, String command, List<Row> rows) {
    private static final String BEGIN = "<!-- results: begin -->\n";
    private static final String END = "<!-- results: end -->";

    String markdown() {
        return "Measured on " + day + ". Machine: " + machine + ".\n\n```\n" + command + "\n```\n\n"
                + "| what | MyPOS | compared with | ratio (lowest to highest round) | wanted | met |\n"
                + "|---|---|---|---|---|---|\n"
                + rows.stream().map(Row::markdown).collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Replaces what stands between the marks of the page. */
    void writeInto(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("the page " + page + " has no marks for results");
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + markdown() + text.substring(end));
    }
}
