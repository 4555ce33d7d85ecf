package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What MyPOS stored for one sale, so that a hand-written program can write the same.
 *
 * @param movements the bodies, by product
 * @param products in the same order
 */
record Sample(String transaction, String event, List<String> movements, List<String> products) {
    /** Makes the shop and sells once. */
    static void sell(Path folder) {
        try (MyPos pos = BenchShop.open(folder)) {
            List<Product> products = BenchShop.stockUp(pos);
            pos.checkout().complete(BenchShop.cart(pos, products));
        }
    }

    static Sample read(Connection connection) throws SQLException {
        String sold = "FROM movements WHERE body LIKE '%\"reason\":\"sale\"%' ORDER BY product_id";
        return new Sample(
                texts(connection, "SELECT body FROM transactions").get(0),
                texts(connection, "SELECT body FROM outbox WHERE type = 'sale.completed'")
                        .get(0),
                texts(connection, "SELECT body " + sold),
                texts(connection, "SELECT product_id " + sold));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
