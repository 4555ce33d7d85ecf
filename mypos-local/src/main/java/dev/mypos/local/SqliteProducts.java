package dev.mypos.local;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Products, with a row in {@code codes} for each SKU and barcode. */
final class SqliteProducts implements ProductRepository {
    private static final String SAVE = "save the product";

    private final Database database;

    SqliteProducts(Database database) {
        this.database = database;
    }

    @Override
    public Product save(Product product, Trail trail) {
        return database.write(SAVE, session -> {
            String id = product.id().toString();
            long stored = session.find("SELECT version FROM products WHERE product_id = ?", row -> row.getLong(1), id)
                    .orElse(0L);
            Versions.check(SAVE, "product", "id", id, product.version(), stored);
            Product saved = Product.from(Versions.next(product.fields()));
            store(session, saved);
            StockRows.follow(session, saved);
            Trails.write(session, trail);
            return saved;
        });
    }

    /** Stores the product with the version that it has, and its codes. */
    static void store(Session session, Product product) throws SQLException {
        upsert(session, product);
        saveCodes(session, product);
    }

    private static void upsert(Session session, Product product) throws SQLException {
        session.update(
                """
                INSERT INTO products (product_id, sku_key, name_key, category, active, version, sku, name, price, currency,
                    tax_code, stock_policy, low_stock, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (product_id) DO UPDATE SET sku_key = excluded.sku_key, name_key = excluded.name_key,
                    category = excluded.category, active = excluded.active, version = excluded.version,
                    sku = excluded.sku, name = excluded.name, price = excluded.price, currency = excluded.currency,
                    tax_code = excluded.tax_code, stock_policy = excluded.stock_policy,
                    low_stock = excluded.low_stock, body = excluded.body""",
                product.id().toString(),
                Caseless.key(product.sku()),
                Caseless.key(product.name()),
                product.category().orElse(null),
                product.active(),
                product.version(),
                product.sku(),
                product.name(),
                product.price().amount().toPlainString(),
                product.price().currency().getCurrencyCode(),
                product.taxCode(),
                product.stockPolicy().code(),
                product.lowStock().map(Quantity::scaled).orElse(null),
                product.fields().canonical());
    }

    private static void saveCodes(Session session, Product product) throws SQLException {
        session.update("DELETE FROM codes WHERE product_id = ?", product.id().toString());
        addCode(session, product, "sku", product.sku());
        for (String barcode : product.barcodes()) {
            addCode(session, product, "barcode", barcode);
        }
    }

    private static void addCode(Session session, Product product, String kind, String code) throws SQLException {
        String id = product.id().toString();
        int added = session.update(
                "INSERT INTO codes (code_key, product_id, kind) VALUES (?, ?, ?) ON CONFLICT (code_key) DO NOTHING",
                Caseless.key(code),
                id,
                kind);
        if (added == 0 && !owner(session, code).equals(Optional.of(id))) {
            throw ConflictError.alreadyExists(SAVE, "product", kind, code);
        }
    }

    private static Optional<String> owner(Session session, String code) throws SQLException {
        return session.find(
                "SELECT product_id FROM codes WHERE code_key = ?", row -> row.getString(1), Caseless.key(code));
    }

    @Override
    public List<Product> find(Collection<ProductId> ids) {
        return Batch.of(ids)
                .read(database, "find products", "SELECT body FROM products WHERE product_id = ?", this::product);
    }

    @Override
    public Optional<Product> findByCode(String code) {
        return database.read("find the product", session -> session.find("""
                        SELECT body FROM products
                        WHERE product_id = (SELECT product_id FROM codes WHERE code_key = ?)""", this::product, Caseless.key(code)));
    }

    @Override
    public Page<Product> list(ProductQuery query, PageRequest page) {
        String active = query.archived() ? "" : " AND active = 1";
        return query.fold(
                byName -> list(query, page, "name_key", active, Prefix.of(Caseless.key(byName.prefix()))),
                bySku -> list(query, page, "sku_key", active, Prefix.of(Caseless.key(bySku.prefix()))),
                byCategory -> list(
                        query, page, "name_key", active + " AND category = ?", Prefix.of(""), byCategory.category()));
    }

    private Page<Product> list(
            ProductQuery query, PageRequest page, String key, String filter, Prefix prefix, Object... filtered) {
        return Ranges.list(
                database,
                "list products",
                "SELECT body, " + key + ", product_id FROM products WHERE (" + key + ", product_id) > (?, ?) AND " + key
                        + " < ?" + filter + " ORDER BY " + key + ", product_id LIMIT ?",
                row -> Keyed.of(product(row), row.getString(2), row.getString(3)),
                "products " + query,
                page,
                prefix,
                filtered);
    }

    private Product product(ResultSet row) throws SQLException {
        return Product.from(Fields.parse(row.getString(1)));
    }
}
