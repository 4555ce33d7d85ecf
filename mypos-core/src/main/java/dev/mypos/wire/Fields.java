package dev.mypos.wire;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** Sorted, and in arrays: a sale has more than a hundred fields, and is written while others wait. */
    private final String[] names;

    /** Text, number, truth value, nested fields, and lists of them. */
    private final Object[] values;

    private Fields(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
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

    /** A copy as maps: values are String, BigDecimal, Boolean, List and SortedMap only; unmodifiable. */
    public SortedMap<String, Object> tree() {
        SortedMap<String, Object> tree = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            tree.put(names[i], plain(values[i]));
        }
        return Collections.unmodifiableSortedMap(tree);
    }

    private static Object plain(Object value) {
        if (value instanceof Fields nested) {
            return nested.tree();
        }
        return value instanceof List<?> list
                ? list.stream().<Object>map(Fields::plain).toList()
                : value;
    }

    int size() {
        return names.length;
    }

    String name(int index) {
        return names[index];
    }

    Object value(int index) {
        return values[index];
    }

    /** The place of the name, or {@code -place - 1} if it would be put there. */
    int find(String name) {
        return Arrays.binarySearch(names, name);
    }

    /** Names sorted, no blanks, numbers in plain notation: one text for one value. A subset of JSON. */
    public String canonical() {
        return CanonicalWriter.write(this);
    }

    /** The canonical text around the field of this name, whether there is one or not. */
    public SplitText around(String name) {
        return CanonicalWriter.around(name, this);
    }

    /** The names of fields that are not the same in both, sorted; those that only one has are among them. */
    public SortedSet<String> unlike(Fields other) {
        SortedSet<String> unlike = new TreeSet<>(List.of(names));
        unlike.addAll(List.of(other.names));
        unlike.removeIf(name -> Objects.equals(get(name), other.get(name)));
        return unlike;
    }

    public boolean has(String name) {
        return find(name) >= 0;
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
        return value(name, Fields.class);
    }

    public Optional<Fields> findFields(String name) {
        return has(name) ? Optional.of(fields(name)) : Optional.empty();
    }

    /** The nested fields of a list; empty if it is absent. */
    public List<Fields> list(String name) {
        return elements(name, Fields.class);
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
        Object value = get(name);
        if (!type.isInstance(value)) {
            throw corrupt(name, value == null ? "is missing" : "is of the wrong kind");
        }
        return type.cast(value);
    }

    private @Nullable Object get(String name) {
        int place = find(name);
        return place < 0 ? null : values[place];
    }

    private static CorruptDataError corrupt(String name, String what) {
        return new CorruptDataError("read a record", name, "field " + name + " " + what, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields
                && Arrays.equals(names, fields.names)
                && Arrays.equals(values, fields.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return canonical();
    }

    /** Collects fields. Confine to one thread. */
    public static final class Builder {
        private String[] names = new String[8];
        private Object[] values = new Object[8];
        private int size;

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
            return set(name, InstantText.of(value));
        }

        public Builder put(String name, UUID value) {
            return set(name, value.toString());
        }

        public Builder put(String name, Fields value) {
            return set(name, value);
        }

        /** An empty list is left out. */
        public Builder put(String name, List<Fields> values) {
            return values.isEmpty() ? this : set(name, List.copyOf(values));
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
            for (int i = 0; i < others.names.length; i++) {
                set(others.names[i], others.values[i]);
            }
            return this;
        }

        public Fields build() {
            return new Fields(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
        }

        Builder set(String name, Object value) {
            int place = Arrays.binarySearch(names, 0, size, name);
            if (place < 0) {
                place = -place - 1;
                makeRoom(place);
                names[place] = name;
            }
            values[place] = value;
            return this;
        }

        private void makeRoom(int place) {
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            System.arraycopy(names, place, names, place + 1, size - place);
            System.arraycopy(values, place, values, place + 1, size - place);
            size++;
        }
    }
}
