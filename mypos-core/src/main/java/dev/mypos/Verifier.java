package dev.mypos;

import dev.mypos.error.CorruptDataError;
import dev.mypos.page.Page;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.Register;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Walks through a whole store and holds what is stored against the laws. Confine to one thread. */
final class Verifier {
    private static final int BATCH = 100;

    private final Ledger ledger;
    private final Store store;
    private final Findings findings = new Findings();
    private final MoneyLaws money;
    private final StockLaws stock;
    private final ShiftLaws shifts;
    private final Set<TransactionId> seen = new HashSet<>();

    Verifier(Backend backend, Store store) {
        this.ledger = backend.ledger();
        this.store = store;
        this.money = new MoneyLaws(ledger, findings);
        this.shifts = new ShiftLaws(backend, findings);
        this.stock = new StockLaws(backend, findings);
    }

    Verification verify() {
        for (Register register : store.registers()) {
            listed("the receipts of register " + register.id().value(), () -> walk(register));
        }
        for (Register register : store.registers()) {
            listed("the shifts of register " + register.id().value(), () -> shifts.hold(register.id()));
        }
        listed("the list of days", this::holdListAgainstChains);
        money.finish();
        stock.finish();
        return findings.verification();
    }

    private void listed(String list, Runnable walk) {
        try {
            walk.run();
        } catch (CorruptDataError e) {
            findings.violation(Law.L12, list + " cannot be read: " + e.getMessage());
        }
    }

    private void walk(Register register) {
        RegisterHead head = ledger.head(register.id());
        ChainLaws chain = new ChainLaws(head, findings);
        LedgerQuery all = new LedgerQuery.OfRegister(register.id(), 0, Long.MAX_VALUE);
        try (Stream<List<TransactionSummary>> pages = batches(all)) {
            pages.forEach(page -> {
                Map<TransactionId, Transaction> found = find(page);
                page.forEach(row -> hold(row, Optional.ofNullable(found.get(row.id())), chain));
            });
        }
        chain.finish();
    }

    private Stream<List<TransactionSummary>> batches(LedgerQuery query) {
        return Page.stream(page -> {
            Page<TransactionSummary> rows = ledger.list(query, page.limit(BATCH));
            return new Page<>(List.of(rows.items()), rows.next());
        });
    }

    private Map<TransactionId, Transaction> find(List<TransactionSummary> rows) {
        List<TransactionId> ids = rows.stream().map(TransactionSummary::id).toList();
        List<Transaction> found;
        try {
            found = ids.isEmpty() ? List.of() : ledger.find(ids);
        } catch (CorruptDataError e) { // one of them; each alone tells which
            found = ids.stream().flatMap(id -> readable(id).stream()).toList();
        }
        Map<TransactionId, Transaction> byId = new HashMap<>();
        found.forEach(transaction -> byId.put(transaction.id(), transaction));
        return byId;
    }

    private Optional<Transaction> readable(TransactionId id) {
        try {
            return ledger.find(List.of(id)).stream().findFirst();
        } catch (CorruptDataError e) {
            findings.violation(Law.L12, "transaction " + id + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void hold(TransactionSummary row, Optional<Transaction> found, ChainLaws chain) {
        findings.check(Law.L1, seen.add(row.id()), () -> "transaction " + row.id() + " is stored twice");
        chain.number(row);
        if (found.isEmpty()) {
            chain.broken(row);
            return;
        }
        Transaction transaction = found.get();
        chain.hold(row, transaction);
        findings.check(
                Law.L11,
                transaction.header().store().equals(store.id()),
                () -> "transaction " + row.id() + " belongs to store "
                        + transaction.header().store().value());
        transaction
                .lines()
                .forEach(line -> findings.check(
                        Law.L9,
                        !line.item().name().isBlank() && !line.item().sku().isBlank(),
                        () -> "transaction " + row.id() + " line " + line.number() + " has no name of its own"));
        money.hold(transaction);
        stock.hold(transaction);
    }

    /** A row that only one list knows belongs to no chain, or was taken out of one. */
    private void holdListAgainstChains() {
        List<TransactionId> listed = new ArrayList<>();
        try (Stream<List<TransactionSummary>> pages = batches(LedgerQuery.all())) {
            pages.forEach(page -> page.forEach(row -> {
                listed.add(row.id());
                findings.check(
                        Law.L1,
                        seen.contains(row.id()),
                        () -> "transaction " + row.id() + " is in no register's chain");
            }));
        }
        Set<TransactionId> missing = new HashSet<>(seen);
        listed.forEach(missing::remove);
        missing.forEach(id -> findings.violation(Law.L1, "transaction " + id + " is missing in the list of days"));
    }
}
