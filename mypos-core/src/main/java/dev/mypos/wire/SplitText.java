package dev.mypos.wire;

/**
 * The canonical text of fields without one of them, and the place where that one belongs: a digest covers the text without
 * it, and the text with it need not be written anew. Immutable.
 */
public final class SplitText {
    private final String without;
    private final String name;
    private final int place;

    SplitText(String without, String name, int place) {
        this.without = without;
        this.name = name;
        this.place = place;
    }

    /** The canonical text without the field. */
    public String without() {
        return without;
    }

    /** The canonical text with this value in its place. */
    public String with(String value) {
        StringBuilder out = new StringBuilder(without.length() + name.length() + value.length() + 16);
        out.append(without, 0, place);
        if (place > 1) {
            out.append(',');
        }
        CanonicalWriter.writeText(out, name);
        out.append(':');
        CanonicalWriter.writeText(out, value);
        if (place == 1 && without.length() > 2) {
            out.append(',');
        }
        return out.append(without, place, without.length()).toString();
    }
}
