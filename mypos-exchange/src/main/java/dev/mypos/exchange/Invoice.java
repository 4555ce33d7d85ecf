package dev.mypos.exchange;

import java.util.ArrayList;
import java.util.List;

/** The lines of one invoice in the file's order, wherever they stand in it. Confine to one thread. */
final class Invoice {
    private final String number;
    private final Kind kind;
    private final boolean freeAdjustsStock;
    private final List<SalesLine> lines = new ArrayList<>(1);
    private int positions;
    private boolean priced;
    private boolean unknown;

    /** @param freeAdjustsStock whether a plain invoice without any price corrects the stock */
    Invoice(String number, boolean refund, boolean freeAdjustsStock) {
        this.number = number;
        this.kind = refund ? Kind.REFUND : Kind.SALE;
        this.freeAdjustsStock = freeAdjustsStock;
    }

    /** What an invoice becomes. */
    enum Kind {
        SALE,
        REFUND,
        ADJUSTMENT
    }

    /** Counts a line, whether it can be read or not, and gives its position. */
    int count(Pricing pricing) {
        priced |= pricing == Pricing.PRICED;
        unknown |= pricing == Pricing.UNKNOWN;
        return ++positions;
    }

    void add(SalesLine line) {
        lines.add(line);
    }

    String number() {
        return number;
    }

    List<SalesLine> lines() {
        return lines;
    }

    /** What it becomes, unless it {@linkplain #isUndecided() is undecided}. */
    Kind kind() {
        return withoutPrice() ? Kind.ADJUSTMENT : kind;
    }

    /** Whether a rejected line, once it is corrected, may make a sale of what is an adjustment without it. */
    boolean isUndecided() {
        return withoutPrice() && unknown;
    }

    private boolean withoutPrice() {
        return kind == Kind.SALE && freeAdjustsStock && !priced;
    }

    /** The first customer that a line names; empty if none does. */
    String customer() {
        return lines.stream()
                .map(SalesLine::customer)
                .filter(customer -> !customer.isEmpty())
                .findFirst()
                .orElse("");
    }
}
