package dev.mypos.exchange;

import dev.mypos.Pos;
import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.check.Caseless;
import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ValidationError;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.money.Quantity;
import dev.mypos.stock.Stock;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Books rows of a product file through the services of the store. Confine to one thread. */
final class ProductBooking {
    private static final String SOURCE = "product-import";
    private static final String OPERATION = "import products";

    private final Catalog catalog;
    private final Stock stock;
    private final Store store;
    private final DerivedIds ids;
    private final boolean dryRun;
    private final Map<String, Long> lines = new HashMap<>();
    private final CodeOwners owners = new CodeOwners();

    private ProductBooking(Pos pos, boolean dryRun) {
        this.catalog = pos.catalog();
        this.stock = pos.stock();
        this.store = pos.store();
        this.ids = new DerivedIds(store.id(), SOURCE);
        this.dryRun = dryRun;
    }

    static ProductBooking of(Pos pos, boolean dryRun) {
        return new ProductBooking(pos, dryRun);
    }

    /** What became of a row. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Stores what the row says, unless it is stored already.
     *
     * @throws ValidationError if the row breaks a rule
     * @throws ConflictError if it does not fit what is stored
     */
    Outcome book(CsvRow row) {
        ProductRow wanted = ProductRow.read(row, store.currency());
        String key = Caseless.key(wanted.sku());
        insistOnFirst(key, row.line());
        Optional<Product> stored = stored(wanted.sku(), key);
        Product product = wanted.on(stored.map(before -> Product.builder().from(before))
                .orElseGet(() -> Product.builder().id(ids.product(key)).sku(wanted.sku())));
        wanted.stock().ifPresent(units -> insistOnCounted(product));
        Product saved = dryRun ? checked(stored, product) : catalog.save(product);
        wanted.stock().ifPresent(units -> begin(saved, units));
        if (stored.isEmpty()) {
            return Outcome.CREATED;
        }
        return product.equals(stored.get()) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private void insistOnFirst(String key, long line) {
        Long first = lines.putIfAbsent(key, line);
        if (first != null) {
            throw refusal(ProductColumns.SKU, "unique", "must be in one row only; it is in line " + first + " too");
        }
    }

    private Optional<Product> stored(String sku, String key) {
        Optional<Product> found = catalog.findByCode(sku);
        owners.of(sku, found).filter(owner -> !Caseless.key(owner).equals(key)).ifPresent(owner -> {
            throw refusal(ProductColumns.SKU, "unique", "must be no other product's barcode; it is one of " + owner);
        });
        return found.filter(product -> Caseless.key(product.sku()).equals(key));
    }

    private static void insistOnCounted(Product product) {
        if (product.stockPolicy() == StockPolicy.UNTRACKED) {
            throw refusal(ProductColumns.STOCK, "tracked", "must be empty: the product's stock is not counted");
        }
    }

    /** Holds the product to the rules that saving it would hold it to. */
    private Product checked(Optional<Product> stored, Product product) {
        Check.that(Product.class, product)
                .and(
                        product.taxCode().isEmpty()
                                || store.findTax(product.taxCode()).isPresent(),
                        ProductColumns.TAX_CODE,
                        "known",
                        "must be the code of one of the store's tax rules, or " + Store.NO_TAX)
                .orThrow(OPERATION);
        String key = Caseless.key(product.sku());
        for (String code : product.barcodes()) {
            owners.of(code, catalog.findByCode(code))
                    .filter(owner -> !Caseless.key(owner).equals(key))
                    .ifPresent(owner -> {
                        throw ConflictError.alreadyExists(OPERATION, "product", ProductColumns.BARCODE, code);
                    });
        }
        owners.change(stored, product);
        return product;
    }

    private void begin(Product product, Quantity units) {
        if (product.id().equals(ids.product(Caseless.key(product.sku())))) {
            if (!dryRun && !units.isZero()) {
                receive(product, units);
            }
        } else if (!stock.level(product.id(), LocationId.MAIN).onHand().equals(units)) {
            throw notBeginning();
        }
    }

    private void receive(Product product, Quantity units) {
        try {
            stock.move(new StockChange(
                    ids.initialStock(product.id()),
                    product.id(),
                    LocationId.MAIN,
                    units,
                    StockReason.RECEIPT,
                    SOURCE,
                    Optional.empty(),
                    Optional.empty()));
        } catch (ConflictError e) {
            throw e.code() == ErrorCode.IDEMPOTENCY_CONFLICT ? notBeginning() : e;
        }
    }

    private static ValidationError notBeginning() {
        return refusal(
                ProductColumns.STOCK,
                "initial",
                "must be the stock that the product began with, or empty; the rest of the row is stored, but stock that"
                        + " exists is changed by an adjustment");
    }

    private static ValidationError refusal(String column, String rule, String message) {
        return ValidationError.of(OPERATION, column, rule, message);
    }
}
