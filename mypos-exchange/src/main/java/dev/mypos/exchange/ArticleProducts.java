package dev.mypos.exchange;

import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.check.Caseless;
import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.ValidationError;
import dev.mypos.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of a file's articles: those of the store, and those that are made when they are first needed. */
final class ArticleProducts {
    private static final String OPERATION = "import sales";

    private final Catalog catalog;
    private final Store store;
    private final DerivedIds ids;
    private final Map<ProductId, Product> known = new HashMap<>();
    private int made;

    private ArticleProducts(Catalog catalog, Store store, DerivedIds ids) {
        this.catalog = catalog;
        this.store = store;
        this.ids = ids;
    }

    /** Reads those that an import has made before, many at a time. */
    static ArticleProducts find(Catalog catalog, Store store, DerivedIds ids, Collection<Article> articles) {
        ArticleProducts products = new ArticleProducts(catalog, store, ids);
        List<ProductId> wanted =
                articles.stream().map(article -> ids.product(article.key())).toList();
        for (List<ProductId> some : Batches.of(wanted)) {
            catalog.find(some).forEach(product -> products.known.put(product.id(), product));
        }
        return products;
    }

    /**
     * The product of an article, or what would be made of it; stores nothing.
     *
     * @throws ValidationError if none can be made, or the SKU is another product's barcode
     */
    Product plan(Article article) {
        ProductId id = ids.product(article.key());
        Product product = known.get(id);
        if (product != null) {
            return product;
        }
        Optional<Product> found = catalog.findByCode(article.sku());
        found.ifPresent(owner -> known.put(id, named(article, owner)));
        return found.orElseGet(() -> makeable(product(article, id)));
    }

    /** Whether the store has no product of a planned article. */
    boolean isMissing(Article article) {
        return !known.containsKey(ids.product(article.key()));
    }

    private static Product makeable(Product product) {
        Check.valid(OPERATION, Product.class, product);
        return product;
    }

    /**
     * The product of an article; made if the store has none with its SKU.
     *
     * @throws ValidationError if it cannot be made, or its SKU is another product's barcode
     */
    Product get(Article article) {
        ProductId id = ids.product(article.key());
        Product product = known.get(id);
        if (product == null) {
            product = make(article, id);
            known.put(id, product);
        }
        return product;
    }

    int made() {
        return made;
    }

    private Product make(Article article, ProductId id) {
        try {
            Product product = catalog.save(product(article, id));
            made++;
            return product;
        } catch (ConflictError e) {
            if (e.code() != ErrorCode.ALREADY_EXISTS) {
                throw e;
            }
            return named(article, catalog.getByCode(article.sku()));
        }
    }

    /** The code may be another product's barcode, which the file does not mean. */
    private static Product named(Article article, Product found) {
        if (!Caseless.key(found.sku()).equals(article.key())) {
            throw ValidationError.of(
                    OPERATION, "sku", "unique", "must be no other product's barcode; it is one of " + found.sku());
        }
        return found;
    }

    private Product product(Article article, ProductId id) {
        return Product.builder()
                .id(id)
                .sku(article.sku())
                .name(article.name())
                .price(article.price())
                .taxCode(taxCode())
                .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                .build();
    }

    private String taxCode() {
        String code = store.defaultTaxCode();
        boolean onTop = store.getTax(code).components().stream().anyMatch(tax -> !tax.included());
        return onTop ? Store.NO_TAX : code;
    }
}
