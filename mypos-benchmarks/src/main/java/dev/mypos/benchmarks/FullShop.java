package dev.mypos.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A shop with many products and sales, filled within seconds: MyPOS stores one of each, and SQL makes the others from them,
 * in every column and index. The products are whole; the copied sales keep the digest of the first, which no list reads.
 */
final class FullShop {
    /** What a small shop sells. */
    static final int SALES_A_DAY = 100;

    private static final long DAY_MILLIS = 86_400_000;
    private static final String NUMBERS =
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?1) ";

    private static final String PRODUCTS = NUMBERS + """
        INSERT INTO products (product_id, sku_key, name_key, category, active, version, sku, name, price, currency,
            tax_code, stock_policy, low_stock, body)
        SELECT id, upper(code), upper(title), category, active, version, code, title, price, currency, tax_code,
            stock_policy, low_stock, json_set(body, '$.product_id', id, '$.sku', code, '$.name', title)
        FROM (SELECT p.*, printf('%08x-0000-7000-8000-%012x', n.i, n.i) AS id, printf('SKU-%06d', n.i) AS code,
            printf('Product %06d', n.i * 7919 % 1000003) AS title
            FROM n, products p WHERE p.sku = 'MUG')\
        """;
    private static final String CODES =
            "INSERT INTO codes (code_key, product_id, kind) SELECT sku_key, product_id, 'sku' FROM products"
                    + " WHERE true ON CONFLICT DO NOTHING";
    private static final String STOCK = """
        INSERT INTO stock (product_id, location, name_key, tracked, active, low_stock)
        SELECT product_id, 'main', name_key, 1, active, low_stock FROM products WHERE true ON CONFLICT DO NOTHING\
        """;
    private static final String SALES = NUMBERS + """
        INSERT INTO transactions (transaction_id, kind, register_id, receipt_number, business_date, occurred_at,
            recorded_at, customer_id, total_minor, currency, body)
        SELECT id, kind, register_id, number, date(at / 1000, 'unixepoch'), at, at, customer_id, total_minor, currency,
            json_set(body, '$.transaction_id', id, '$.receipt_number', number)
        FROM (SELECT t.*, printf('%08x-0000-7000-8000-%012x', n.i, n.i) AS id, n.i + 1 AS number,
            t.occurred_at - (?1 - n.i) * ?2 AS at
            FROM n, transactions t WHERE t.receipt_number = 1)\
        """;

    private FullShop() {}

    static void fill(Path folder, int ofEach) throws SQLException {
        fill(folder, ofEach, ofEach, SALES_A_DAY);
    }

    /** @param salesADay how many of the sales fall on one day; the last of them is now */
    static void fill(Path folder, int products, int sales, int salesADay) throws SQLException {
        Sample.sell(folder);
        try (Connection connection = JdbcShop.connect(folder);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            if (products > BenchShop.PRODUCTS) {
                insert(connection, PRODUCTS, products - BenchShop.PRODUCTS);
            }
            insert(connection, SALES, sales - 1, DAY_MILLIS / salesADay);
            statement.executeUpdate(CODES);
            statement.executeUpdate(STOCK);
            statement.executeUpdate("COMMIT");
        }
    }

    private static void insert(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setLong(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
