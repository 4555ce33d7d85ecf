package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Claim;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Movements;
import dev.mypos.sale.Posting;
import dev.mypos.sale.Recorded;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.RegisterId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

record ReferenceLedger(Memory memory) implements Ledger {
    /** A transaction with its place in the order of recording. */
    private record Row(int place, TransactionSummary summary) {}

    @Override
    public Recorded record(Posting posting) {
        boolean checkedBefore = memory.has(Fault.STOCK_CHECKED_OUTSIDE_STEP);
        if (checkedBefore || memory.has(Fault.EVENT_SEEN_BEFORE_ITS_TRANSACTION)) {
            look(posting);
            Memory.pause();
        }
        Recorded recorded = recordInOneStep(posting, checkedBefore);
        if (memory.has(Fault.TRANSACTION_SEEN_BEFORE_ITS_STOCK) && !recorded.replayed()) {
            Memory.pause();
            synchronized (memory) {
                move(recorded.transaction());
            }
        }
        return recorded;
    }

    /** A step of its own before the step. */
    private void look(Posting posting) {
        synchronized (memory) {
            if (stored(posting).isEmpty()) {
                check(posting);
                if (memory.has(Fault.EVENT_SEEN_BEFORE_ITS_TRANSACTION)) {
                    posting.trail().event().ifPresent(memory::tell);
                }
            }
        }
    }

    private Recorded recordInOneStep(Posting posting, boolean checkedBefore) {
        synchronized (memory) {
            Optional<Transaction> stored = stored(posting);
            if (stored.isPresent()) {
                return memory.has(Fault.REQUEST_NOT_COMPARED)
                        ? new Recorded(stored.get(), true)
                        : posting.replay(stored.get());
            }
            return new Recorded(step(posting, checkedBefore), false);
        }
    }

    private Optional<Transaction> stored(Posting posting) {
        return memory.has(Fault.ID_NOT_CHECKED)
                ? Optional.empty()
                : Optional.ofNullable(memory.transactions.get(posting.id()));
    }

    private Transaction step(Posting posting, boolean checkedBefore) {
        RegisterHead head = headOf(posting);
        if (memory.has(Fault.NUMBER_TAKEN_OUTSIDE_STEP)) {
            memory.heads.put(
                    head.register(),
                    new RegisterHead(head.register(), head.lastReceipt() + 1, head.lastDigest(), head.openShift()));
        }
        Transaction sealed = posting.seal(head).transaction();
        if (!checkedBefore) {
            check(posting);
        }
        store(posting, sealed, head);
        return sealed;
    }

    private RegisterHead headOf(Posting posting) {
        RegisterId register = memory.has(Fault.NUMBERS_SHARED_BY_REGISTERS) ? RegisterId.MAIN : posting.register();
        RegisterHead head = head(register);
        return memory.has(Fault.CHAIN_FOLLOWS_NOTHING)
                ? new RegisterHead(head.register(), head.lastReceipt(), Digest.ZERO, head.openShift())
                : head;
    }

    private void check(Posting posting) {
        posting.claims()
                .forEach(claim -> claim.<Runnable>fold(
                                refunds -> () -> checkState(refunds),
                                paid -> () -> payments().check(paid),
                                givesBack -> () -> payments().check(givesBack))
                        .run());
        Optional<POSError> refusal = new Shelves(memory).refuse("record the transaction", posting.stock());
        if (refusal.isPresent()) {
            breakRefusal(posting);
            throw refusal.get();
        }
    }

    private void breakRefusal(Posting posting) {
        if (memory.has(Fault.REFUSED_POSTING_TAKES_STOCK)) {
            posting.stock().stream()
                    .findFirst()
                    .ifPresent(effect -> memory.available.merge(
                            new Memory.Place(effect.product(), effect.location()), effect.delta(), Quantity::plus));
        }
        if (memory.has(Fault.EVENT_OF_REFUSED_POSTING)) {
            posting.trail().event().ifPresent(memory::tell);
        }
    }

    private void checkState(Claim.Refunds claim) {
        RefundState after = claim.after();
        long stored = refunds(after.sale()).version();
        if (stored != after.version() - 1 && !memory.has(Fault.REFUND_STATE_NOT_CHECKED)) {
            throw ConflictError.staleVersion(
                    "record the transaction", "refund state", after.sale().toString(), after.version() - 1, stored);
        }
    }

    private void store(Posting posting, Transaction sealed, RegisterHead head) {
        memory.heads.put(head.register(), head.after(sealed));
        memory.transactions.put(sealed.id(), sealed);
        posting.claims()
                .forEach(claim -> claim.<Runnable>fold(
                                refunds -> () -> advanceState(refunds),
                                paid -> () -> payments().settle(paid),
                                givesBack -> () -> payments().owe(givesBack))
                        .run());
        if (!memory.has(Fault.TRANSACTION_SEEN_BEFORE_ITS_STOCK)) {
            move(sealed);
        }
        if (!memory.has(Fault.JOURNAL_ENTRY_LOST)) {
            memory.journal.addAll(posting.trail().entries());
        }
        posting.trail().event().ifPresent(memory::tell);
        if (memory.has(Fault.SALE_EDITED_BY_REFUND)) {
            sealed.fold(sale -> sale, refund -> {
                refund.original()
                        .ifPresent(original -> memory.transactions.computeIfPresent(
                                original.id(), (id, sale) -> History.edited(sale)));
                return refund;
            });
        }
    }

    private void advanceState(Claim.Refunds claim) {
        if (!memory.has(Fault.REFUND_STATE_NOT_ADVANCED)) {
            memory.refunds.put(claim.after().sale(), claim.after());
        }
    }

    private ReferencePayments payments() {
        return new ReferencePayments(memory);
    }

    private void move(Transaction sealed) {
        Movements.of(sealed).stream()
                .filter(movement -> !memory.has(Fault.REFUND_NOT_RESTOCKED)
                        || movement.delta().isNegative())
                .forEach(new Shelves(memory)::put);
    }

    @Override
    public List<Transaction> find(Collection<TransactionId> ids) {
        synchronized (memory) {
            return ids.stream()
                    .distinct()
                    .flatMap(id -> Optional.ofNullable(memory.transactions.get(id)).stream())
                    .map(transaction -> memory.has(Fault.HISTORY_READ_FROM_CATALOGUE)
                            ? History.fromCatalogue(transaction, memory)
                            : transaction)
                    .toList();
        }
    }

    @Override
    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        Predicate<TransactionSummary> wanted = query.fold(
                days -> row -> !row.businessDate().isBefore(days.from())
                        && !row.businessDate().isAfter(days.to()),
                customer -> row -> row.customer().equals(Optional.of(customer.customer())),
                register -> row -> row.register().equals(register.register())
                        && row.receiptNumber() >= register.from()
                        && row.receiptNumber() <= register.to());
        Function<Row, String> key = query.fold(
                days -> row -> byDay(row, days.newestFirst()),
                customer -> row -> Pages.descending(row.place()),
                register -> row -> Pages.ascending(row.summary().receiptNumber()));
        synchronized (memory) {
            List<Transaction> all = new ArrayList<>(memory.transactions.values());
            return Pages.of(
                            memory,
                            query.toString(),
                            IntStream.range(0, all.size())
                                    .mapToObj(place -> new Row(place, TransactionSummary.of(all.get(place))))
                                    .filter(row -> wanted.test(row.summary())),
                            key,
                            page)
                    .map(Row::summary);
        }
    }

    private static String byDay(Row row, boolean newestFirst) {
        long day = row.summary().businessDate().toEpochDay();
        return newestFirst
                ? Pages.descending(day) + Pages.descending(row.place())
                : Pages.ascending(day) + Pages.ascending(row.place());
    }

    @Override
    public RegisterHead head(RegisterId register) {
        synchronized (memory) {
            return memory.heads.getOrDefault(register, RegisterHead.start(register));
        }
    }

    @Override
    public RefundState refunds(TransactionId sale) {
        synchronized (memory) {
            return memory.refunds.getOrDefault(sale, RefundState.none(sale));
        }
    }
}
