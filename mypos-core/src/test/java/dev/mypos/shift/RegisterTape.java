package dev.mypos.shift;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists given transactions of one register in pages of two. */
record RegisterTape(List<Transaction> transactions) implements Ledger {
    private static final int PAGE = 2;

    @Override
    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        List<TransactionSummary> rows = transactions.stream()
                .map(TransactionSummary::of)
                .filter(row -> query.fold(
                        days -> false,
                        customer -> false,
                        register -> row.receiptNumber() >= register.from() && row.receiptNumber() <= register.to()))
                .toList();
        int from = page.after().map(Cursor::token).map(Integer::parseInt).orElse(0);
        int to = Math.min(from + PAGE, rows.size());
        Optional<Cursor> next = to < rows.size() ? Optional.of(new Cursor(Integer.toString(to))) : Optional.empty();
        return new Page<>(rows.subList(from, to), next);
    }

    @Override
    public List<Transaction> find(Collection<TransactionId> ids) {
        return transactions.stream()
                .filter(transaction -> ids.contains(transaction.id()))
                .toList();
    }

    @Override
    public Recorded record(Posting posting) {
        throw new UnsupportedOperationException("a report writes nothing");
    }

    @Override
    public RegisterHead head(RegisterId register) {
        throw new UnsupportedOperationException("a report is told where it ends");
    }

    @Override
    public RefundState refunds(TransactionId sale) {
        throw new UnsupportedOperationException("a report asks for no refund state");
    }
}
