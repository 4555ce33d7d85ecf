package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A hand-written program that sells the same three lines with plain JDBC: the same rows with the same bytes, conditions on
 * stock, a number and a digest from the register's head, the transaction's primary key against selling twice.
 *
 * <p>It computes nothing: prices, taxes, checks and permissions are in the sample that it copies. One connection; confine
 * to one thread at a time.
 */
final class JdbcSales implements AutoCloseable {
    private static final long ONE = 100_000;
    private static final ZoneId ZONE = ZoneId.of(BenchShop.ZONE);

    private final Connection connection;
    private final SaleTexts texts;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement head;
    private final PreparedStatement take;
    private final PreparedStatement move;
    private final PreparedStatement insert;
    private final PreparedStatement advance;
    private final PreparedStatement tell;

    JdbcSales(Path folder, SaleTexts texts, long total) throws SQLException {
        this.connection = JdbcShop.connect(folder);
        this.texts = texts;
        this.begin = connection.prepareStatement("BEGIN IMMEDIATE");
        this.commit = connection.prepareStatement("COMMIT");
        this.rollback = connection.prepareStatement("ROLLBACK");
        this.head = connection.prepareStatement(
                "SELECT last_receipt, last_digest FROM registers WHERE register_id = 'main'");
        this.take = connection.prepareStatement("""
                UPDATE stock SET available = available - ?1
                WHERE product_id = ?2 AND location = 'main' AND available >= ?1""");
        this.move = connection.prepareStatement(
                "INSERT INTO movements (movement_id, product_id, at, body) VALUES (?, ?, ?, ?)");
        this.insert = connection.prepareStatement("""
                INSERT INTO transactions (transaction_id, kind, register_id, receipt_number, business_date, occurred_at,
                    recorded_at, customer_id, total_minor, currency, body)
                VALUES (?, 'sale', 'main', ?, ?, ?, ?, NULL, ?, 'GBP', ?)""");
        this.insert.setLong(6, total);
        this.advance = connection.prepareStatement(
                "UPDATE registers SET last_receipt = ?, last_digest = ? WHERE register_id = 'main'");
        this.tell = connection.prepareStatement("""
                INSERT INTO outbox (event_id, type, subject, at, body, next_at)
                VALUES (?, 'sale.completed', ?, ?, ?, ?)""");
    }

    /** What can be made before the step. */
    record Prepared(
            String id, String at, long millis, String day, String event, String[] movementIds, String[] bodies) {
        static Prepared of(SaleTexts texts, String id, Instant now) {
            String at = now.toString();
            int lines = texts.products().size();
            String[] movementIds = new String[lines];
            String[] bodies = new String[lines];
            for (int i = 0; i < lines; i++) {
                movementIds[i] = texts.movementId(id, texts.products().get(i));
                bodies[i] = texts.movement(i, movementIds[i], id, at);
            }
            String day = LocalDate.ofInstant(now, ZONE).toString();
            return new Prepared(id, at, now.toEpochMilli(), day, texts.event(id, at), movementIds, bodies);
        }
    }

    void sell(Prepared sale) throws SQLException {
        begin.executeUpdate();
        boolean done = false;
        try {
            write(sale);
            commit.executeUpdate();
            done = true;
        } finally {
            if (!done) {
                rollback.executeUpdate();
            }
        }
    }

    private void write(Prepared sale) throws SQLException {
        long receipt;
        String previous;
        try (ResultSet row = head.executeQuery()) {
            row.next();
            receipt = row.getLong(1) + 1;
            previous = row.getString(2);
        }
        String undigested = texts.undigested(sale.id(), sale.at(), receipt, previous);
        String digest = SaleTexts.digest(undigested);
        moveStock(sale);
        insert(sale, receipt, SaleTexts.digested(undigested, digest));
        advance.setLong(1, receipt);
        advance.setString(2, digest);
        advance.executeUpdate();
        tell(sale);
    }

    private void moveStock(Prepared sale) throws SQLException {
        for (int i = 0; i < sale.bodies().length; i++) {
            String product = texts.products().get(i);
            take.setLong(1, ONE);
            take.setString(2, product);
            if (take.executeUpdate() != 1) {
                throw new SQLException("too little stock of " + product);
            }
            move.setString(1, sale.movementIds()[i]);
            move.setString(2, product);
            move.setLong(3, sale.millis());
            move.setString(4, sale.bodies()[i]);
            move.executeUpdate();
        }
    }

    private void insert(Prepared sale, long receipt, String body) throws SQLException {
        insert.setString(1, sale.id());
        insert.setLong(2, receipt);
        insert.setString(3, sale.day());
        insert.setLong(4, sale.millis());
        insert.setLong(5, sale.millis());
        insert.setString(7, body);
        insert.executeUpdate();
    }

    private void tell(Prepared sale) throws SQLException {
        tell.setString(1, sale.id() + "/sale.completed");
        tell.setString(2, sale.id());
        tell.setLong(3, sale.millis());
        tell.setString(4, sale.event());
        tell.setLong(5, sale.millis());
        tell.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
