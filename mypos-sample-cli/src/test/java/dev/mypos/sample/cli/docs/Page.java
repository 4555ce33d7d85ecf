package dev.mypos.sample.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of the project with what stands between its fences. */
record Page(String name, List<Snippet> snippets) {
    static final Path PROJECT = Path.of("..");
    private static final Path DOCS = PROJECT.resolve("docs");
    private static final String FENCE = "```";

    /** @param line where it begins, as an editor counts */
    record Snippet(String language, int line, String text) {}

    /** The README and everything below docs, in the order of their names. */
    static List<Page> all() {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(PROJECT.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the pages cannot be read", e);
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(PROJECT.resolve(name));
    }

    private static Page read(Path file) {
        try {
            String name = PROJECT.relativize(file).toString().replace('\\', '/');
            return new Page(name, snippets(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new AssertionError("the page cannot be read: " + file, e);
        }
    }

    private static List<Snippet> snippets(List<String> lines) {
        List<Snippet> snippets = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            if (start < 0) {
                start = i;
            } else {
                String language = lines.get(start).substring(FENCE.length());
                snippets.add(new Snippet(language, start + 2, String.join("\n", lines.subList(start + 1, i))));
                start = -1;
            }
        }
        return snippets;
    }

    List<Snippet> in(String language) {
        return snippets.stream()
                .filter(snippet -> snippet.language().equals(language))
                .toList();
    }

    /** What a test gives to this page, so that its snippets can be run: {@code docs/how-to/import/...}. */
    String resources() {
        return "/" + name.substring(0, name.length() - ".md".length()) + "/";
    }
}
