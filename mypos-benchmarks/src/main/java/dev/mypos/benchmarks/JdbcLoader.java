package dev.mypos.benchmarks;

import dev.mypos.benchmarks.RetailFile.Article;
import dev.mypos.benchmarks.RetailFile.Invoice;
import dev.mypos.benchmarks.RetailFile.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A hand-written program that loads the Online Retail file into a shop with plain JDBC: the rows that {@code SalesImport}
 * makes, committed as often. It trusts the file and looks nothing up. Confine to one thread.
 */
final class JdbcLoader implements AutoCloseable {
    private static final long UNIT = 100_000;
    private static final ZoneId ZONE = ZoneId.of(BenchShop.ZONE);

    private final JdbcStatements db;
    private final Clock clock = Clock.systemUTC();
    private final Map<Article, String> products = new HashMap<>();
    private final Map<String, String> customers = new HashMap<>();

    JdbcLoader(Path folder) throws SQLException {
        this.db = new JdbcStatements(folder);
    }

    void load(Path csv) throws IOException, SQLException {
        for (Invoice invoice : RetailFile.read(csv).invoices()) {
            for (Line line : invoice.lines()) {
                if (!products.containsKey(line.article())) {
                    products.put(line.article(), addProduct(line.article()));
                }
            }
            if (invoice.isAdjustment()) {
                adjust(invoice);
            } else {
                record(invoice, customer(invoice.customer()));
            }
        }
    }

    private String addProduct(Article article) throws SQLException {
        String id = id("product", article.key);
        Instant now = now();
        String name = article.name();
        String nameKey = name.toUpperCase(Locale.ROOT);
        String price =
                article.price.setScale(Math.max(2, article.price.scale())).toPlainString();
        db.inOneStep(() -> {
            db.run("""
                    INSERT INTO products (product_id, sku_key, name_key, active, version, sku, name, price, currency, tax_code,
                        stock_policy, body)
                    VALUES (?, ?, ?, 1, 1, ?, ?, ?, 'GBP', 'none', 'allow', ?)""", id, article.key, nameKey, article.sku, name, price, LoaderTexts.product(article, id, now));
            db.run("INSERT INTO codes (code_key, product_id, kind) VALUES (?, ?, 'sku')", article.key, id);
            db.run(
                    "INSERT INTO stock (product_id, location, name_key, tracked, active) VALUES (?, 'main', ?, 1, 1)",
                    id,
                    nameKey);
            String facts = "\"price\":\"" + price + " GBP\",\"sku\":\"" + article.sku + '"';
            journal("product.created", id, now, facts);
        });
        return id;
    }

    private String customer(String number) throws SQLException {
        if (number.isEmpty()) {
            return "";
        }
        String known = customers.get(number);
        if (known == null) {
            known = addCustomer(number);
            customers.put(number, known);
        }
        return known;
    }

    private String addCustomer(String number) throws SQLException {
        String id = id("customer", number);
        Instant now = now();
        db.inOneStep(() -> {
            db.run(
                    "INSERT INTO customers (customer_id, name_key, active, version, body) VALUES (?, ?, 1, 1, ?)",
                    id,
                    "CUSTOMER " + number,
                    LoaderTexts.customer(number, id, now));
            journal("customer.created", id, now, "");
        });
        return id;
    }

    private void record(Invoice invoice, String customer) throws SQLException {
        String id = id("transaction", invoice.number());
        Instant now = now();
        long total = Math.abs(invoice.lines().stream().mapToLong(Line::minor).sum());
        db.inOneStep(() -> {
            long receipt = 1;
            String previous = "1:" + "0".repeat(64);
            try (ResultSet head =
                    db.query("SELECT last_receipt, last_digest FROM registers WHERE register_id = 'main'")) {
                if (head.next()) {
                    receipt = head.getLong(1) + 1;
                    previous = head.getString(2);
                }
            }
            moveStock(invoice, id);
            String undigested = LoaderTexts.undigested(
                    invoice, id, customer, products, total, receipt, previous, request(invoice), now);
            String digest = SaleTexts.digest(undigested);
            insert(invoice, id, customer, total, receipt, SaleTexts.digested(undigested, digest), now);
            db.run("""
                    INSERT INTO registers (register_id, last_receipt, last_digest) VALUES ('main', ?, ?)
                    ON CONFLICT (register_id) DO UPDATE SET last_receipt = excluded.last_receipt,
                        last_digest = excluded.last_digest""", receipt, digest);
            tell(invoice, id, total, now);
        });
    }

    private void moveStock(Invoice invoice, String id) throws SQLException {
        Map<String, Long> deltas = new TreeMap<>();
        for (Line line : invoice.lines()) {
            deltas.merge(products.get(line.article()), (long) -line.quantity(), Long::sum);
        }
        for (Map.Entry<String, Long> delta : deltas.entrySet()) {
            String movement = UUID.nameUUIDFromBytes((id + "/" + delta.getKey()).getBytes(StandardCharsets.UTF_8))
                    .toString();
            String reason = invoice.isRefund() ? "refund" : "sale";
            move(movement, delta.getKey(), delta.getValue(), reason, id, invoice.at(), "");
        }
    }

    private void move(String id, String product, long delta, String reason, String source, Instant at, String note)
            throws SQLException {
        db.run(
                "UPDATE stock SET available = available + ? WHERE product_id = ? AND location = 'main'",
                delta * UNIT,
                product);
        db.run(
                "INSERT INTO movements (movement_id, product_id, at, body) VALUES (?, ?, ?, ?)",
                id,
                product,
                at.toEpochMilli(),
                LoaderTexts.movement(id, product, delta, reason, source, at, note));
    }

    private void insert(Invoice invoice, String id, String customer, long total, long receipt, String body, Instant now)
            throws SQLException {
        db.run(
                """
                INSERT INTO transactions (transaction_id, kind, register_id, receipt_number, business_date, occurred_at,
                    recorded_at, customer_id, total_minor, currency, body)
                VALUES (?, ?, 'main', ?, ?, ?, ?, nullif(?, ''), ?, 'GBP', ?)""",
                id,
                invoice.isRefund() ? "refund-without-sale" : "sale",
                receipt,
                LocalDate.ofInstant(invoice.at(), ZONE).toString(),
                invoice.at().toEpochMilli(),
                now.toEpochMilli(),
                customer,
                total,
                body);
    }

    private void tell(Invoice invoice, String id, long total, Instant now) throws SQLException {
        String type = invoice.isRefund() ? "refund.completed" : "sale.completed";
        db.run(
                "INSERT INTO outbox (event_id, type, subject, at, body, next_at) VALUES (?, ?, ?, ?, ?, ?)",
                id + "/" + type,
                type,
                id,
                now.toEpochMilli(),
                LoaderTexts.event(invoice, id, total),
                now.toEpochMilli());
        if (invoice.isRefund()) {
            String facts = "\"reason\":\"imported\",\"sale\":\"\",\"total\":\"" + LoaderTexts.amount(total) + " GBP\"";
            journal(type, id, now, facts);
        }
    }

    private void adjust(Invoice invoice) throws SQLException {
        for (int i = 0; i < invoice.lines().size(); i++) {
            Line line = invoice.lines().get(i);
            String id = id("movement", invoice.number() + "/" + (i + 1));
            String product = products.get(line.article());
            String source = "online-retail " + invoice.number();
            Instant now = now();
            db.inOneStep(() -> {
                move(id, product, line.quantity(), "adjust", source, invoice.at(), line.description());
                String facts = "\"delta\":\"" + line.quantity() + "\",\"location\":\"main\",\"movement_id\":\"" + id
                        + "\",\"reason\":\"adjust\",\"sku\":\"" + line.article().sku + "\",\"source\":\"" + source
                        + '"';
                journal("stock.adjusted", product, now, facts);
            });
        }
    }

    private void journal(String action, String subject, Instant now, String facts) throws SQLException {
        db.run(
                "INSERT INTO journal (at, body) VALUES (?, ?)",
                now.toEpochMilli(),
                LoaderTexts.journal(action, subject, now, facts));
    }

    /** Of the same length as the digest of a request that MyPOS makes. */
    private static String request(Invoice invoice) {
        return SaleTexts.digest(invoice.number());
    }

    private static String id(String kind, String name) {
        String full = "main/online-retail/" + kind + "/" + name;
        return UUID.nameUUIDFromBytes(full.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
