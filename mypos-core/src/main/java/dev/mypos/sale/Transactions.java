package dev.mypos.sale;

import dev.mypos.error.CorruptDataError;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole transactions for the rows of a list. */
public final class Transactions {
    private static final int BATCH = 100;

    private Transactions() {}

    /** All of a query in its order, read page by page; holds one page in memory. */
    public static Stream<Transaction> stream(Ledger ledger, LedgerQuery query) {
        return Page.stream((PageRequest page) -> whole(ledger, ledger.list(query, page.limit(BATCH))));
    }

    private static Page<Transaction> whole(Ledger ledger, Page<TransactionSummary> page) {
        List<TransactionId> ids =
                page.items().stream().map(TransactionSummary::id).toList();
        Map<TransactionId, Transaction> found = new HashMap<>();
        if (!ids.isEmpty()) {
            ledger.find(ids).forEach(transaction -> found.put(transaction.id(), transaction));
        }
        return new Page<>(ids.stream().map(id -> existing(found, id)).toList(), page.next());
    }

    private static Transaction existing(Map<TransactionId, Transaction> found, TransactionId id) {
        Transaction transaction = found.get(id);
        if (transaction == null) {
            throw new CorruptDataError(
                    "list transactions", "transaction " + id, "a list names it, but it is not stored", null);
        }
        return transaction;
    }
}
