package dev.mypos.sample.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The files that a page speaks of: those of the tests' resources, and settings that it shows itself. */
final class PageFiles {
    private PageFiles() {}

    /** Puts them all into a folder; {@code files.txt} beside them names them. */
    static void lay(Page page, Path folder) throws IOException {
        for (String name : text(page, "files.txt").lines().toList()) {
            try (InputStream in = PageFiles.class.getResourceAsStream(page.resources() + name)) {
                Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
            }
        }
        for (Page.Snippet settings : page.in("properties")) {
            String name = settings.text().lines().findFirst().orElseThrow().replaceFirst("name = ", "");
            Files.writeString(folder.resolve(name + ".properties"), settings.text());
        }
    }

    /** One of them as text; empty if the page has none of this name. */
    static String text(Page page, String name) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream(page.resources() + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
