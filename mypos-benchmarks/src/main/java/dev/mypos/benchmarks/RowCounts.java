package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows a shop has in each table, and what its transactions and levels come to. */
final class RowCounts {
    private static final List<String> TABLES = List.of(
            "products", "codes", "stock", "movements", "customers", "transactions", "journal", "outbox", "registers");

    private RowCounts() {}

    /** @throws IllegalStateException if they differ: then the comparison is none */
    static void requireSame(Path one, Path other) throws SQLException {
        Map<String, Long> rows = of(one);
        if (!rows.equals(of(other))) {
            throw new IllegalStateException("not the same rows: " + rows + " and " + of(other));
        }
    }

    static Map<String, Long> of(Path folder) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = JdbcShop.connect(folder);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                counts.put(table, number(statement, "SELECT count(*) FROM " + table));
            }
            counts.put("total", number(statement, "SELECT sum(total_minor) FROM transactions"));
            counts.put("stock on hand", number(statement, "SELECT sum(available) FROM stock"));
        }
        return counts;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
