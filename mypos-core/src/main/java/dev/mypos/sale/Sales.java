package dev.mypos.sale;

import dev.mypos.error.NotFoundError;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.RegisterId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was stored. Safe for use by many threads. */
public final class Sales {
    private final Ledger ledger;

    public Sales(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws NotFoundError if there is no such transaction */
    public Transaction get(TransactionId id) {
        return find(id).orElseThrow(() -> new NotFoundError("find the sale", "transaction", id.toString()));
    }

    public Optional<Transaction> find(TransactionId id) {
        return ledger.find(List.of(id)).stream().findFirst();
    }

    public Optional<Transaction> findByReceipt(RegisterId register, long number) {
        return stream(new LedgerQuery.OfRegister(register, number, number)).findFirst();
    }

    /** The end of a register's chain: its last receipt number and digest; receipt 0 before the first. */
    public RegisterHead head(RegisterId register) {
        return ledger.head(register);
    }

    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        return ledger.list(query, page);
    }

    /** All of them in the query's order, read page by page; holds one page in memory. */
    public Stream<Transaction> stream(LedgerQuery query) {
        return Transactions.stream(ledger, query);
    }
}
