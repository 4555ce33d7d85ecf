package dev.mypos.receipt;

import java.util.ArrayList;
import java.util.List;

/**
 * What a receipt printer prints that is no receipt, such as a report. Words too long for a row run over; no text can steer
 * the printer. Immutable.
 */
public final class Slip {
    private final List<Line> lines;

    private Slip(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Rows as {@link Receipt#text} has them.
     *
     * @param columns 32, 42 or 48
     * @throws dev.mypos.error.ValidationError if it is another number
     */
    public String text(int columns) {
        return TextForm.print("print the slip", lines, columns);
    }

    /** Bytes for a receipt printer that understands ESC/POS; the drawer stays shut. */
    public byte[] escPos(EscPos printer) {
        return EscPosForm.bytes(lines, printer, false);
    }

    /** Collects the lines of a slip, from above. Confine to one thread. */
    public static final class Builder {
        private final List<Line> lines = new ArrayList<>();

        private Builder() {}

        /** Centred and emphasised. */
        public Builder heading(String text) {
            return add(new Line.Heading(text));
        }

        public Builder centred(String text) {
            return add(new Line.Centred(text));
        }

        /** Words that run over as many rows as they need. */
        public Builder text(String text) {
            return add(new Line.Text(text));
        }

        /** Words at the left, a short value at the right edge. */
        public Builder pair(String left, String right) {
            return add(new Line.Pair(left, right));
        }

        /** A pair that belongs to the line above it. */
        public Builder under(String left, String right) {
            return add(new Line.Under(left, right));
        }

        /** A pair, emphasised. */
        public Builder total(String label, String amount) {
            return add(new Line.Total(label, amount));
        }

        /** A line across the paper. */
        public Builder rule() {
            return add(new Line.Rule());
        }

        private Builder add(Line line) {
            lines.add(line);
            return this;
        }

        public Slip build() {
            return new Slip(lines);
        }
    }
}
