package dev.mypos.receipt;

import java.util.Optional;

/** One line of a receipt as a document: what it says, not how a printer shows it. Immutable. */
sealed interface Line {
    <R> R as(Form<R> form);

    /** Centred and emphasised. */
    record Heading(String text) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.heading(this);
        }
    }

    record Centred(String text) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.centred(this);
        }
    }

    /** Words that run over as many rows as they need. */
    record Text(String text) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.text(this);
        }
    }

    /** Words at the left, a short value at the right edge. */
    record Pair(String left, String right) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.pair(this);
        }
    }

    /**
     * Goods and their amount.
     *
     * @param detail how the amount comes about, unless it is simply the price of one
     */
    record Item(String name, Optional<String> detail, String amount) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.item(this);
        }
    }

    /** A pair that belongs to the item above it. */
    record Under(String left, String right) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.under(this);
        }
    }

    /** A pair, emphasised. */
    record Total(String label, String amount) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.total(this);
        }
    }

    record Rule() implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.rule(this);
        }
    }

    /** The text as bars and, below them, in letters; nothing where bars cannot be shown. */
    record Barcode(Code128 code) implements Line {
        @Override
        public <R> R as(Form<R> form) {
            return form.barcode(this);
        }
    }
}
