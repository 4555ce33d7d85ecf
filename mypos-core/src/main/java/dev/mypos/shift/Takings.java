package dev.mypos.shift;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.ThrottledError;
import dev.mypos.sale.Header;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a register recorded since the Z report before, up to one receipt. Immutable.
 *
 * @param own what happened in the shift
 * @param late what came late
 * @param lateReceipts the first {@link #MAX_LISTED} of those that came late, by number
 */
public record Takings(Turnover own, Turnover late, List<LateReceipt> lateReceipts) {
    /** How many late receipts a report lists one by one: 100. All of them are in its figures. */
    public static final int MAX_LISTED = 100;

    public Takings {
        lateReceipts = List.copyOf(lateReceipts);
    }

    /**
     * Reads the receipts after {@link Shift#reported} once, page by page; holds one page in memory.
     *
     * @param lastReceipt the last one that is read
     * @throws ThrottledError busy if a list does not show all of them yet
     */
    public static Takings of(Ledger ledger, Shift shift, long lastReceipt) {
        Reading reading = new Reading(shift);
        if (lastReceipt > shift.reported()) {
            LedgerQuery receipts = new LedgerQuery.OfRegister(shift.register(), shift.reported() + 1, lastReceipt);
            try (Stream<Transaction> transactions = Transactions.stream(ledger, receipts)) {
                transactions.forEachOrdered(reading::add);
            }
        }
        return reading.takings(lastReceipt);
    }

    /** The shift's receipts while they are read. Confine to one thread. */
    private static final class Reading {
        private final Shift shift;
        private final TurnoverTally own;
        private final TurnoverTally late;
        private final List<LateReceipt> listed = new ArrayList<>();
        private long last;

        Reading(Shift shift) {
            Currency currency = shift.openingFloat().currency();
            this.shift = shift;
            this.own = new TurnoverTally(currency);
            this.late = new TurnoverTally(currency);
            this.last = shift.reported();
        }

        void add(Transaction transaction) {
            if (transaction.receiptNumber() != last + 1) {
                throw lagging();
            }
            last++;
            if (isLate(transaction.header())) {
                late.add(transaction);
                if (listed.size() < MAX_LISTED) {
                    listed.add(LateReceipt.of(transaction));
                }
            } else {
                own.add(transaction);
            }
        }

        private boolean isLate(Header header) {
            boolean elsewhere = !header.link().shift().equals(Optional.of(shift.id()));
            return elsewhere || (header.fact() && header.occurredAt().isBefore(shift.openedAt()));
        }

        Takings takings(long lastReceipt) {
            if (last != lastReceipt) {
                throw lagging();
            }
            return new Takings(own.turnover(), late.turnover(), listed);
        }

        private ThrottledError lagging() {
            return new ThrottledError(ErrorCode.BUSY, "report the shift", Duration.ofMillis(200), null);
        }
    }
}
