package dev.mypos.local;

import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.payment.PaymentLog;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Payments with how far they have come; the ledger moves them too, within its own step. */
final class SqlitePayments implements PaymentLog {
    private static final String KEY = "transaction_id = ? AND tender = ? AND attempt = ?";

    private final Database database;

    SqlitePayments(Database database) {
        this.database = database;
    }

    @Override
    public PaymentIntent begin(PaymentIntent intent, Trail trail) {
        return database.write("begin the payment", session -> {
            if (insert(session, intent)) {
                Trails.write(session, trail);
                return intent;
            }
            return find(session, intent.key()).orElseThrow();
        });
    }

    @Override
    public PaymentIntent advance(PaymentIntent next, PaymentIntent.State from, Trail trail) {
        return database.write("move the payment on", session -> {
            if (move(session, next, from)) {
                Trails.write(session, trail);
                return next;
            }
            return find(session, next.key())
                    .orElseThrow(() -> new NotFoundError(
                            "move the payment on", "payment", next.key().toString()));
        });
    }

    /** Whether it is the first under its key. */
    static boolean insert(Session session, PaymentIntent intent) throws SQLException {
        int inserted = session.update(
                """
                INSERT INTO payments (state, since, body, transaction_id, tender, attempt) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (transaction_id, tender, attempt) DO NOTHING""",
                intent.state().code(),
                intent.since().toEpochMilli(),
                intent.fields().canonical(),
                intent.key().transaction(),
                intent.key().tender(),
                intent.key().attempt());
        return inserted == 1;
    }

    /** Whether it was in this state, and is in its next one now. */
    static boolean move(Session session, PaymentIntent next, PaymentIntent.State from) throws SQLException {
        int moved = session.update(
                "UPDATE payments SET state = ?, since = ?, body = ? WHERE " + KEY + " AND state = ?",
                next.state().code(),
                next.since().toEpochMilli(),
                next.fields().canonical(),
                next.key().transaction(),
                next.key().tender(),
                next.key().attempt(),
                from.code());
        return moved == 1;
    }

    private static Optional<PaymentIntent> find(Session session, PaymentKey key) throws SQLException {
        return session.find(
                "SELECT body FROM payments WHERE " + KEY,
                SqlitePayments::intent,
                key.transaction(),
                key.tender(),
                key.attempt());
    }

    @Override
    public List<PaymentIntent> find(String transaction) {
        return database.read(
                "read payments",
                session -> session.list(
                        "SELECT body FROM payments WHERE transaction_id = ? ORDER BY tender, attempt",
                        SqlitePayments::intent,
                        transaction));
    }

    @Override
    public Page<PaymentIntent> unsettled(Instant before, PageRequest page) {
        String query = "unsettled payments " + before;
        List<Object> start = Cursors.start(page, query, Long.MIN_VALUE, "", 0L, 0L);
        return Cursors.page(
                database.read(
                        "list unsettled payments",
                        session -> session.list(
                                """
                                SELECT body, since, transaction_id, tender, attempt FROM payments
                                WHERE state IN ('started', 'completing', 'reversing')
                                    AND (since, transaction_id, tender, attempt) > (?, ?, ?, ?) AND since < ?
                                ORDER BY since, transaction_id, tender, attempt LIMIT ?""",
                                row -> Keyed.of(
                                        intent(row), row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5)),
                                start.get(0),
                                start.get(1),
                                start.get(2),
                                start.get(3),
                                before.toEpochMilli(),
                                page.limit() + 1)),
                page,
                query);
    }

    private static PaymentIntent intent(ResultSet row) throws SQLException {
        return PaymentIntent.from(Fields.parse(row.getString(1)));
    }
}
