package dev.mypos.error;

import java.util.Map;

/** What was asked for does not exist in this store. Immutable. */
public final class NotFoundError extends POSError {
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String id;

    /**
     * Says what is missing.
     *
     * @param kind what it would be, in lower case, for example {@code product}
     * @param id the id, SKU or number that was asked for; never personal data
     */
    public NotFoundError(String operation, String kind, String id) {
        this(
                operation,
                kind,
                id,
                new Wording(
                        "There is no " + kind + " " + SafeText.value(id) + " in this store.",
                        "Check that it is typed correctly and belongs to this store."));
    }

    /**
     * A sale has no line of this number.
     *
     * @param sale as its receipt names it
     * @param lines how many the sale has, numbered from 1
     */
    public static NotFoundError saleLine(String operation, String sale, int line, int lines) {
        return new NotFoundError(
                operation,
                "sale line",
                Integer.toString(line),
                new Wording(
                        "There is no line " + line + " in the sale " + SafeText.value(sale) + ".",
                        lines == 1 ? "It has one line, line 1." : "Its lines are 1 to " + lines + "."));
    }

    private NotFoundError(String operation, String kind, String id, Wording wording) {
        super(ErrorCode.NOT_FOUND, operation, kind + " " + id, wording, Map.of("kind", kind, "id", id), null);
        this.kind = kind;
        this.id = id;
    }

    /** What it would be, for example {@code product}. */
    public String kind() {
        return kind;
    }

    /** The id, SKU or number exactly as it was asked for, however long. */
    public String id() {
        return id;
    }
}
