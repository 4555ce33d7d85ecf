package dev.mypos.exchange;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.InternalError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A {@link SalesMapping} written down as {@linkplain Properties lines of key and value} in UTF-8, so that another program's
 * file needs no code. The mappings that are built in are such files.
 *
 * <p>Needed are {@code name}, {@code time-form} and the columns {@code invoice}, {@code sku}, {@code quantity},
 * {@code time} and either {@code price} (of one unit) or {@code amount} (of the line). There may be the columns
 * {@code description}, {@code customer} and, with {@code amount}, {@code coupon} and {@code discount.COLUMN = reason};
 * {@code refund-prefix}, {@code refunds-negative} (true or false), {@code decimal} and {@code thousands} (a mark each),
 * {@code thousandths-above} (a number) and {@code free-invoices} (adjustment or sale).
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class MappingFile {
    private static final String OPERATION = "read the mapping";
    private static final String DISCOUNT = "discount.";
    private static final long MAX_BYTES = 64 * 1024;
    private static final Set<String> KEYS = Set.of(
            "name",
            "invoice",
            "sku",
            "description",
            "quantity",
            "time",
            "time-form",
            "price",
            "amount",
            "customer",
            "coupon",
            "refund-prefix",
            "refunds-negative",
            "decimal",
            "thousands",
            "thousandths-above",
            "free-invoices");

    private final Properties lines;

    private MappingFile(Properties lines) {
        this.lines = lines;
    }

    /**
     * Reads a file of at most 64 KiB.
     *
     * @throws NotFoundError if there is none
     * @throws ValidationError if it is too large, or a key is missing, unknown or has no value that it could have
     * @throws UnavailableError if it cannot be read
     */
    public static SalesMapping read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refusal("file", "size", "must have at most " + MAX_BYTES + " bytes");
            }
            return read(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new NotFoundError(OPERATION, "file", file.toString());
        } catch (IOException e) {
            throw new UnavailableError(ErrorCode.UNAVAILABLE, OPERATION, "file " + file, Map.of(), e);
        }
    }

    static SalesMapping builtIn(String name) {
        String file = name + ".properties";
        try (InputStream in = MappingFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw InternalError.broken("find a mapping", "the file " + file + " is missing");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InternalError("read the mapping " + file, e);
        }
    }

    private static SalesMapping read(Reader text) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(text);
        } catch (IllegalArgumentException e) {
            throw refusal("file", "escapes", "must have four hexadecimal digits behind \\u");
        }
        return new MappingFile(lines).mapping();
    }

    private SalesMapping mapping() {
        Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
        unknown.removeIf(key -> KEYS.contains(key) || key.startsWith(DISCOUNT));
        if (!unknown.isEmpty()) {
            throw refusal(unknown.iterator().next(), "known", "is no key of a mapping");
        }
        try {
            return new SalesMapping(
                    needed("name"),
                    columns(),
                    numbers(),
                    needed("time-form"),
                    text("refund-prefix").orElse(""),
                    oneOf("refunds-negative", "false", "true").equals("true"),
                    rules());
        } catch (IllegalArgumentException e) {
            throw refusal("file", "consistent", "is no mapping: " + e.getMessage());
        }
    }

    private SalesMapping.Columns columns() {
        if (lines.containsKey("price") == lines.containsKey("amount")) {
            throw refusal("price", "required", "must be given, or amount instead of it, but not both");
        }
        return new SalesMapping.Columns(
                needed("invoice"),
                needed("sku"),
                text("description").orElse(""),
                needed("quantity"),
                needed("time"),
                needed(lines.containsKey("amount") ? "amount" : "price"),
                text("customer").orElse(""));
    }

    private LineRules rules() {
        List<LineRules.TakenOff> discounts = lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(DISCOUNT))
                .sorted()
                .map(key -> new LineRules.TakenOff(key.substring(DISCOUNT.length()), needed(key)))
                .toList();
        return new LineRules(
                lines.containsKey("amount"),
                discounts,
                text("coupon").orElse(""),
                Long.parseLong(matching(
                        "thousandths-above", "0", "a number of at most 9 digits", text -> text.matches("[0-9]{1,9}"))),
                oneOf("free-invoices", "adjustment", "sale").equals("adjustment"));
    }

    private NumberForm numbers() {
        NumberForm form = oneOf("decimal", ".", ",").equals(",") ? NumberForm.COMMA : NumberForm.POINT;
        String mark = matching("thousands", "", "one mark", text -> text.length() == 1);
        return mark.isEmpty() ? form : form.grouped(mark.charAt(0));
    }

    private String oneOf(String key, String usual, String other) {
        return matching(key, usual, usual + " or " + other, Arrays.asList(usual, other)::contains);
    }

    private String matching(String key, String usual, String what, Predicate<String> rule) {
        Optional<String> text = text(key);
        if (text.isPresent() && !rule.test(text.get())) {
            throw refusal(key, "readable", "must be " + what);
        }
        return text.orElse(usual);
    }

    private String needed(String key) {
        return text(key).orElseThrow(() -> refusal(key, "required", "must not be empty"));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static ValidationError refusal(String path, String rule, String message) {
        return ValidationError.of(OPERATION, path, rule, message);
    }
}
