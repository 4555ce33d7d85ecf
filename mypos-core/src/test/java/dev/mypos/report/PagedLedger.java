package dev.mypos.report;

import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
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

/** Lists given transactions by business day in pages of two, every other page empty, and keeps the queries. */
final class PagedLedger implements Ledger {
    private static final int PAGE = 2;

    private final List<Transaction> transactions;
    private final List<LedgerQuery> queries = new ArrayList<>();

    PagedLedger(List<? extends Transaction> transactions) {
        this.transactions = List.copyOf(transactions);
    }

    List<LedgerQuery> queries() {
        return queries;
    }

    @Override
    public List<Transaction> find(Collection<TransactionId> ids) {
        return transactions.stream()
                .filter(transaction -> ids.contains(transaction.id()))
                .toList();
    }

    @Override
    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        queries.add(query);
        List<TransactionSummary> rows = transactions.stream()
                .filter(transaction -> query.fold(
                        days -> !transaction.header().businessDate().isBefore(days.from())
                                && !transaction.header().businessDate().isAfter(days.to()),
                        customer -> false,
                        register -> false))
                .map(TransactionSummary::of)
                .toList();
        String token = page.after().map(Cursor::token).orElse("rows 0");
        int from = Integer.parseInt(token.substring(token.indexOf(' ') + 1));
        if (token.startsWith("empty")) {
            return new Page<>(List.of(), Optional.of(new Cursor("rows " + from)));
        }
        int to = Math.min(from + PAGE, rows.size());
        Optional<Cursor> next = to < rows.size() ? Optional.of(new Cursor("empty " + to)) : Optional.empty();
        return new Page<>(rows.subList(from, to), next);
    }

    @Override
    public Recorded record(Posting posting) {
        throw new UnsupportedOperationException("a report writes nothing");
    }

    @Override
    public RegisterHead head(RegisterId register) {
        throw new UnsupportedOperationException("a report asks for no register");
    }

    @Override
    public RefundState refunds(TransactionId sale) {
        throw new UnsupportedOperationException("a report asks for no refund state");
    }
}
