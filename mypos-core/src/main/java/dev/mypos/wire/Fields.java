package dev.mypos.wire;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stored value as an ordered tree of snake_case names. A stored type lists its fields here once; backends, dumps,
 * interfaces and digests all read that list.
 *
 * <p>Values are text, number, truth value, list and nested fields. Numbers are exact decimals without trailing zeros, so
 * a store that drops them (as DynamoDB does) changes neither a value nor its digest. Absent is never null: it is not
 * there.
 *
 * <p>Immutable.
 */
public final class Fields {
    private final SortedMap<String, Object> tree;

    Fields(SortedMap<String, Object> tree) {
        this.tree = Collections.unmodifiableSortedMap(tree);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads canonical text back.
     *
     * @throws CorruptDataError if the text is not canonical
     */
    public static Fields parse(String canonical) {
        return new CanonicalReader(canonical).read();
    }

    /** Values are String, BigDecimal, Boolean, List and SortedMap only; unmodifiable. */
    public SortedMap<String, Object> tree() {
        return tree;
    }

    /** Names sorted, no blanks, numbers in plain notation: one text for one value. A subset of JSON. */
    public String canonical() {
        return CanonicalWriter.write(tree);
    }

    /** The names of fields that are not the same in both, sorted; those that only one has are among them. */
    public SortedSet<String> unlike(Fields other) {
        SortedSet<String> names = new TreeSet<>(tree.keySet());
        names.addAll(other.tree.keySet());
        names.removeIf(name -> Objects.equals(tree.get(name), other.tree.get(name)));
        return names;
    }

    public boolean has(String name) {
        return tree.containsKey(name);
    }

    public String text(String name) {
        return value(name, String.class);
    }

    public Optional<String> findText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public BigDecimal decimal(String name) {
        return value(name, BigDecimal.class);
    }

    /** @throws CorruptDataError if it is absent, no number, or not a whole number within a long */
    public long number(String name) {
        try {
            return decimal(name).longValueExact();
        } catch (ArithmeticException e) {
            throw corrupt(name, "is not a whole number");
        }
    }

    /** @throws CorruptDataError if it is absent, no number, or not a whole number within an int */
    public int integer(String name) {
        try {
            return decimal(name).intValueExact();
        } catch (ArithmeticException e) {
            throw corrupt(name, "is not a whole number within its range");
        }
    }

    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    public Instant instant(String name) {
        return exact(name, Instant::parse);
    }

    public UUID uuid(String name) {
        return exact(name, UUID::fromString);
    }

    /** Another spelling of the same value would be another text for it. */
    private <T> T exact(String name, Function<String, T> parser) {
        T value = read(name, parser);
        if (!value.toString().equals(text(name))) {
            throw corrupt(name, "is not in its canonical spelling");
        }
        return value;
    }

    /** Reads text through a parser; what the parser refuses is corrupt data. */
    public <T> T read(String name, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw corrupt(name, "cannot be read");
        }
    }

    /**
     * Reads these fields as a stored type.
     *
     * @param type what it is called in the error
     * @throws CorruptDataError if the reader misses a field or a value breaks a rule of its type
     */
    public <T> T as(String type, Function<Fields, T> reader) {
        try {
            return reader.apply(this);
        } catch (ValidationError e) {
            throw new CorruptDataError(
                    "read a record", type, "a stored value breaks its rule: " + e.violations(), null);
        }
    }

    public Fields fields(String name) {
        return nested(value(name, SortedMap.class));
    }

    public Optional<Fields> findFields(String name) {
        return has(name) ? Optional.of(fields(name)) : Optional.empty();
    }

    /** The nested fields of a list; empty if it is absent. */
    public List<Fields> list(String name) {
        return elements(name, SortedMap.class).stream().map(Fields::nested).toList();
    }

    /** The texts of a list; empty if it is absent. */
    public List<String> texts(String name) {
        return elements(name, String.class);
    }

    private <T> List<T> elements(String name, Class<T> type) {
        if (!has(name)) {
            return List.of();
        }
        List<?> values = value(name, List.class);
        List<T> result = new ArrayList<>(values.size());
        for (Object value : values) {
            if (!type.isInstance(value)) {
                throw corrupt(name, "holds an element of the wrong kind");
            }
            result.add(type.cast(value));
        }
        return Collections.unmodifiableList(result);
    }

    private <T> T value(String name, Class<T> type) {
        Object value = tree.get(name);
        if (!type.isInstance(value)) {
            throw corrupt(name, value == null ? "is missing" : "is of the wrong kind");
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked") // a tree is built by Builder and CanonicalReader only, with String keys
    private static Fields nested(SortedMap<?, ?> map) {
        return new Fields((SortedMap<String, Object>) map);
    }

    private static CorruptDataError corrupt(String name, String what) {
        return new CorruptDataError("read a record", name, "field " + name + " " + what, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && tree.equals(fields.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return canonical();
    }

    /** Collects fields. Confine to one thread. */
    public static final class Builder {
        private SortedMap<String, Object> tree = new TreeMap<>();
        private boolean built;

        private Builder() {}

        public Builder put(String name, String value) {
            return set(name, value);
        }

        public Builder put(String name, long value) {
            return put(name, BigDecimal.valueOf(value));
        }

        public Builder put(String name, BigDecimal value) {
            return set(name, CanonicalWriter.normal(value));
        }

        public Builder put(String name, boolean value) {
            return set(name, value);
        }

        public Builder put(String name, Instant value) {
            return set(name, value.toString());
        }

        public Builder put(String name, UUID value) {
            return set(name, value.toString());
        }

        public Builder put(String name, Fields value) {
            return set(name, value.tree);
        }

        /** An empty list is left out. */
        public Builder put(String name, List<Fields> values) {
            return values.isEmpty()
                    ? this
                    : set(name, values.stream().<Object>map(Fields::tree).toList());
        }

        /** An empty list is left out. */
        public Builder putTexts(String name, Collection<String> values) {
            return values.isEmpty() ? this : set(name, List.copyOf(values));
        }

        public Builder put(String name, Optional<String> value) {
            value.ifPresent(text -> set(name, text));
            return this;
        }

        /** Adds all of the others; a name that is there already is replaced. */
        public Builder putAll(Fields others) {
            own().putAll(others.tree);
            return this;
        }

        public Fields build() {
            built = true;
            return new Fields(tree);
        }

        private Builder set(String name, Object value) {
            own().put(name, value);
            return this;
        }

        /** What was built keeps its tree: whoever goes on building does so in a copy. */
        private SortedMap<String, Object> own() {
            if (built) {
                tree = new TreeMap<>(tree);
                built = false;
            }
            return tree;
        }
    }
}
