package dev.mypos.benchmarks;

import dev.mypos.store.IdGenerator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The hand-written program with many threads: all on one connection behind a lock, or each on its own. */
final class JdbcTill implements Till {
    private final Path folder;
    private final boolean shared;
    private final Clock clock = Clock.systemUTC();
    private final IdGenerator ids = IdGenerator.timeOrdered(clock);
    private final SaleTexts texts;
    private final long total;
    private final List<JdbcSales> opened = new CopyOnWriteArrayList<>();
    private final ThreadLocal<JdbcSales> own = new ThreadLocal<>();
    private final JdbcSales first;

    private JdbcTill(Path folder, boolean shared) throws SQLException {
        this.folder = folder;
        this.shared = shared;
        Sample.sell(folder);
        try (Connection connection = JdbcShop.connect(folder)) {
            this.texts = new SaleTexts(Sample.read(connection));
            this.total = total(connection);
        }
        this.first = connect();
    }

    /** All threads take turns on one connection. */
    static JdbcTill oneConnection(Path folder) throws SQLException {
        return new JdbcTill(folder, true);
    }

    /** SQLite lets one of the connections write at a time and makes the others wait. */
    static JdbcTill connectionPerThread(Path folder) throws SQLException {
        return new JdbcTill(folder, false);
    }

    private static long total(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT total_minor FROM transactions")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String sell() throws SQLException {
        Instant now = Instant.ofEpochMilli(clock.millis());
        JdbcSales.Prepared sale = JdbcSales.Prepared.of(texts, ids.next().toString(), now);
        if (shared) {
            synchronized (first) {
                first.sell(sale);
            }
        } else {
            mine().sell(sale);
        }
        return sale.id();
    }

    private JdbcSales mine() throws SQLException {
        JdbcSales mine = own.get();
        if (mine == null) {
            mine = connect();
            own.set(mine);
        }
        return mine;
    }

    private JdbcSales connect() throws SQLException {
        JdbcSales sales = new JdbcSales(folder, texts, total);
        opened.add(sales);
        return sales;
    }

    @Override
    public void close() throws SQLException {
        for (JdbcSales sales : opened) {
            sales.close();
        }
    }
}
