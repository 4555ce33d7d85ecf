package dev.mypos.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.mypos.error.InternalError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.UnitPrice;
import dev.mypos.report.Sum;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object, written member by member in the order of the calls.
 *
 * <p>An amount is {@code {"amount":920,"currency":"GBP"}} in minor units; a unit price has the same form and may have
 * decimals, as 145.9 for 1.459. Quantities and percentages are exact decimals, times are RFC 3339 in UTC, and what is
 * absent is {@code null}. No number is ever written in scientific notation.
 *
 * <pre>{@code
 * String text = JsonText.object(json -> json.put("sku", "MUG").put("price", Money.of("7.50", "EUR")));
 * }</pre>
 *
 * <p>Confine to one thread.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of one object, on one line. */
    public static String object(Consumer<JsonText> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            members.accept(new JsonText(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw unexpected(e);
        }
        return text.toString();
    }

    public JsonText put(String name, @Nullable String value) {
        return member(name, () -> generator.writeString(value));
    }

    public JsonText put(String name, Optional<String> value) {
        return put(name, value.orElse(null));
    }

    public JsonText put(String name, long value) {
        return member(name, () -> generator.writeNumber(value));
    }

    public JsonText put(String name, boolean value) {
        return member(name, () -> generator.writeBoolean(value));
    }

    public JsonText put(String name, BigDecimal value) {
        return member(name, () -> generator.writeNumber(value));
    }

    public JsonText put(String name, Quantity value) {
        return put(name, value.value());
    }

    public JsonText put(String name, Rate value) {
        return put(name, value.percent());
    }

    public JsonText put(String name, Instant value) {
        return put(name, value.toString());
    }

    public JsonText put(String name, Money value) {
        return amount(name, BigDecimal.valueOf(value.minorUnits()), value.currency());
    }

    public JsonText put(String name, Sum sum) {
        return amount(name, new BigDecimal(sum.minorUnits()), sum.currency());
    }

    public JsonText put(String name, UnitPrice price) {
        int digits = price.currency().getDefaultFractionDigits();
        BigDecimal minor = price.amount().movePointRight(digits).stripTrailingZeros();
        return amount(name, minor.scale() < 0 ? minor.setScale(0) : minor, price.currency());
    }

    public JsonText putNull(String name) {
        return member(name, generator::writeNull);
    }

    /** A nested object. */
    public JsonText put(String name, Consumer<JsonText> members) {
        return member(name, () -> {
            generator.writeStartObject();
            members.accept(this);
            generator.writeEndObject();
        });
    }

    /** A list of objects. */
    public <T> JsonText list(String name, Iterable<? extends T> items, BiConsumer<JsonText, ? super T> members) {
        return member(name, () -> {
            generator.writeStartArray();
            for (T item : items) {
                generator.writeStartObject();
                members.accept(this, item);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    public JsonText texts(String name, Iterable<String> values) {
        return member(name, () -> {
            generator.writeStartArray();
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /** The members of a stored value's tree: text, decimals, truth values, lists and maps. */
    JsonText tree(Map<String, ?> members) {
        members.forEach((name, value) -> member(name, () -> writeTree(value)));
        return this;
    }

    private void writeTree(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                writeTree(entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                writeTree(element);
            }
            generator.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(String.valueOf(value));
        }
    }

    private JsonText amount(String name, BigDecimal minorUnits, Currency currency) {
        return put(name, money -> money.put("amount", minorUnits).put("currency", currency.getCurrencyCode()));
    }

    private JsonText member(String name, Writing value) {
        try {
            generator.writeFieldName(name);
            value.write();
            return this;
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    /** A text in memory has no input or output that could fail. */
    private static InternalError unexpected(IOException e) {
        return new InternalError("write JSON", e);
    }

    private interface Writing {
        void write() throws IOException;
    }
}
