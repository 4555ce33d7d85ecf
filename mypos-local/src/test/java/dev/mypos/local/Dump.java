package dev.mypos.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that a shop file holds, to tell whether anything changed. */
final class Dump {
    private Dump() {}

    static List<String> of(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table :
                    query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
                query(connection, "SELECT * FROM " + table).forEach(row -> rows.add(table + ": " + row));
            }
            rows.addAll(query(connection, "PRAGMA user_version"));
            rows.addAll(query(connection, "PRAGMA application_id"));
        }
        return rows;
    }

    static List<String> query(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return query(connection, sql);
        }
    }

    static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> result = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                result.add(String.join("|", row));
            }
            return result;
        }
    }
}
