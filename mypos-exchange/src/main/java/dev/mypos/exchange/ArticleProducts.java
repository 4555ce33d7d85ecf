package dev.mypos.exchange;

import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The products of a file's articles: those of the store, and those that are made when they are first needed. */
final class ArticleProducts {
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
     * The product of an article; made if the store has none with its SKU.
     *
     * @throws dev.mypos.error.ValidationError if it cannot be made
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
            return catalog.getByCode(article.sku());
        }
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
