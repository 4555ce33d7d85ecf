package dev.mypos.exchange.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.wire.Fields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the dump says what the code does. */
class DumpFormatPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "dump-format.md");
    private static final Pattern KIND = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    @Test
    void kinds_ofThePage_areThoseOfTheCodeInTheirOrder() throws IOException {
        List<String> named =
                KIND.matcher(page()).results().map(result -> result.group(1)).toList();

        assertThat(named).isEqualTo(DumpFormat.kinds());
    }

    @Test
    void limitAndVersion_ofThePage_areThoseOfTheCode() throws IOException {
        assertThat(page())
                .contains(String.format(Locale.ROOT, "at most %,d bytes", DumpFormat.MAX_LINE))
                .contains("knows version " + DumpFormat.VERSION + " refuses");
    }

    @Test
    void firstLine_ofThePage_isThatOfADump() throws IOException {
        Matcher first = Pattern.compile("\\| first \\| `([^`]+)` \\|").matcher(page());
        assertThat(first.find()).isTrue();

        try (DumpShop shop = new DumpShop()) {
            String dump = new String(shop.dump(), StandardCharsets.UTF_8);
            assertThat(dump.lines().findFirst()).contains(first.group(1));
            Fields end = Fields.parse(dump.lines().reduce("", (before, line) -> line));
            assertThat(end.tree().keySet()).containsExactly("counts", "digest", "kind");
            assertThat(page()).contains("\"counts\":{", "\"digest\":\"", "\"kind\":\"end\"}");
        }
    }

    @Test
    void pictureFields_ofThePage_areThoseOfADump() throws IOException {
        try (DumpShop shop = new DumpShop()) {
            String line = new String(shop.dump(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(one -> one.startsWith("{\"kind\":\"picture\""))
                    .findFirst()
                    .orElseThrow();
            assertThat(Fields.parse(line).fields("record").tree().keySet())
                    .containsExactly("bytes", "key", "media_type", "stored_at");
            assertThat(page()).contains("`key`, `media_type`, `stored_at` and the file's bytes");
        }
    }
}
