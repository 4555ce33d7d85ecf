package dev.mypos.local;

import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.sale.Claim;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Movements;
import dev.mypos.sale.Posting;
import dev.mypos.sale.Recorded;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Sealed;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Transactions, which nobody edits, and what one step stores with each of them. */
final class SqliteLedger implements Ledger {
    private static final String RECORD = "record the transaction";
    private static final String FIND = "SELECT body FROM transactions WHERE transaction_id = ?";
    private static final String FIND_REFUNDS = "SELECT version, body FROM refund_states WHERE transaction_id = ?";

    static final List<String> HEAD = List.of("register_id", "last_receipt", "last_digest", "open_shift");
    private static final String FIND_HEAD =
            "SELECT " + String.join(", ", HEAD) + " FROM registers WHERE register_id = ?";

    private static final String FIRST_CLAIM =
            "INSERT INTO refund_states (version, body, transaction_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String NEXT_CLAIM =
            "UPDATE refund_states SET version = ?1, body = ?2 WHERE transaction_id = ?3 AND version = ?1 - 1";

    private final Database database;

    SqliteLedger(Database database) {
        this.database = database;
    }

    @Override
    public Recorded record(Posting posting) {
        return database.write(RECORD, session -> record(session, posting));
    }

    private static Recorded record(Session session, Posting posting) throws SQLException {
        RegisterHead head = head(session, posting.register());
        Sealed sealed;
        try {
            sealed = posting.seal(head);
        } catch (ConflictError closed) { // a repeat is answered all the same
            return replay(session, posting).orElseThrow(() -> closed);
        }
        if (!insert(session, sealed)) {
            return replay(session, posting).orElseThrow();
        }
        complete(session, posting, sealed.transaction());
        advance(session, head.after(sealed.transaction()));
        return new Recorded(sealed.transaction(), false);
    }

    private static Optional<Recorded> replay(Session session, Posting posting) throws SQLException {
        return session.find(FIND, SqliteLedger::transaction, posting.id().toString())
                .map(posting::replay);
    }

    private static void complete(Session session, Posting posting, Transaction transaction) throws SQLException {
        for (Claim claim : posting.claims()) {
            Work<Boolean> take = claim.fold(
                    refunds -> on -> claim(on, refunds.after()),
                    paid -> on ->
                            SqlitePayments.move(on, paid.after(), PaymentIntent.State.COMPLETING) || lost(paid.after()),
                    givesBack -> on -> SqlitePayments.insert(on, givesBack.owed()) || lost(givesBack.owed()));
            take.on(session);
        }
        new StockStep(session, RECORD, transaction.header().recordedAt())
                .apply(posting.stock(), posting.id().toString());
        for (StockMovement movement : Movements.of(transaction)) {
            SqliteStock.insert(session, movement);
        }
        Trails.write(session, posting.trail());
    }

    private static boolean lost(PaymentIntent payment) {
        throw new ConflictError(
                ErrorCode.STALE_VERSION,
                RECORD,
                "payment " + payment.key(),
                Map.of("key", payment.key().toString()));
    }

    private static boolean claim(Session session, RefundState after) throws SQLException {
        int moved = session.update(
                after.version() == 1 ? FIRST_CLAIM : NEXT_CLAIM,
                after.version(),
                after.fields().canonical(),
                after.sale().toString());
        if (moved == 0) {
            long stored = refunds(session, after.sale()).version();
            throw ConflictError.staleVersion(
                    RECORD, "refund state", after.sale().toString(), after.version() - 1, stored);
        }
        return true;
    }

    /** Whether it is the first under its id: the primary key decides (L1). */
    private static boolean insert(Session session, Sealed sealed) throws SQLException {
        TransactionSummary row = TransactionSummary.of(sealed.transaction());
        int inserted = session.update(
                """
                INSERT INTO transactions (transaction_id, kind, register_id, receipt_number, business_date, occurred_at,
                    recorded_at, customer_id, total_minor, currency, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (transaction_id) DO NOTHING\
                """,
                row.id().toString(),
                row.kind().code(),
                row.register().value(),
                row.receiptNumber(),
                row.businessDate().toString(),
                row.occurredAt().toEpochMilli(),
                row.recordedAt().toEpochMilli(),
                row.customer().map(customer -> customer.value().toString()).orElse(null),
                row.total().minorUnits(),
                row.total().currency().getCurrencyCode(),
                sealed.canonical());
        return inserted == 1;
    }

    /** Stores what another backend has sealed; its effects are records of their own. */
    static void restore(Session session, Transaction transaction) throws SQLException {
        insert(session, new Sealed(transaction, transaction.fields().canonical()));
    }

    static void restore(Session session, RefundState state) throws SQLException {
        session.update(
                FIRST_CLAIM,
                state.version(),
                state.fields().canonical(),
                state.sale().toString());
    }

    static void restore(Session session, RegisterHead head) throws SQLException {
        advance(session, head);
        session.update(
                "UPDATE registers SET open_shift = ? WHERE register_id = ?",
                head.openShift().map(shift -> shift.value().toString()).orElse(null),
                head.register().value());
    }

    private static void advance(Session session, RegisterHead head) throws SQLException {
        session.update(
                """
                INSERT INTO registers (register_id, last_receipt, last_digest) VALUES (?, ?, ?)
                ON CONFLICT (register_id) DO UPDATE SET last_receipt = excluded.last_receipt,
                    last_digest = excluded.last_digest\
                """,
                head.register().value(),
                head.lastReceipt(),
                head.lastDigest().text());
    }

    @Override
    public List<Transaction> find(Collection<TransactionId> ids) {
        return Batch.of(ids).read(database, "find transactions", FIND, SqliteLedger::transaction);
    }

    @Override
    public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
        return TransactionLists.list(database, query, page);
    }

    @Override
    public RegisterHead head(RegisterId register) {
        return database.read("read the register", session -> head(session, register));
    }

    static RegisterHead head(Session session, RegisterId register) throws SQLException {
        return session.find(FIND_HEAD, SqliteLedger::head, register.value())
                .orElseGet(() -> RegisterHead.start(register));
    }

    /** Reads a row of the columns {@link #HEAD}. */
    static RegisterHead head(ResultSet row) throws SQLException {
        RegisterId register = new RegisterId(row.getString(1));
        return new RegisterHead(
                register,
                row.getLong(2),
                digest(register, row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(shift -> new ShiftId(UUID.fromString(shift))));
    }

    private static Digest digest(RegisterId register, String text) {
        try {
            return Digest.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CorruptDataError("read the register", "register " + register.value(), "its digest is none", e);
        }
    }

    @Override
    public RefundState refunds(TransactionId sale) {
        return database.read("read the refunds", session -> refunds(session, sale));
    }

    private static RefundState refunds(Session session, TransactionId sale) throws SQLException {
        return session.find(FIND_REFUNDS, row -> refundState(sale, row), sale.toString())
                .orElseGet(() -> RefundState.none(sale));
    }

    private static RefundState refundState(TransactionId sale, ResultSet row) throws SQLException {
        RefundState state = RefundState.from(Fields.parse(row.getString(2)));
        if (state.version() != row.getLong(1) || !state.sale().equals(sale)) {
            throw new CorruptDataError(
                    "read the refund state", "refund state of " + sale, "its columns do not fit its content", null);
        }
        return state;
    }

    private static Transaction transaction(ResultSet row) throws SQLException {
        return Transaction.from(Fields.parse(row.getString(1)));
    }
}
