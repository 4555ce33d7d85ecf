package dev.mypos.catalog;

import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Permission;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The products of the store. Reading needs no permission. Safe for use by many threads. */
public final class Catalog {
    private static final int LONGEST_CODE = 64;

    private final ProductRepository products;
    private final Caller caller;
    private final ProductTrail trail;

    public Catalog(ProductRepository products, Caller caller) {
        this.products = products;
        this.caller = caller;
        this.trail = new ProductTrail(caller);
    }

    /**
     * Stores a new product or a changed one, with what changed in the journal. Version 0 creates it, under an id of its
     * own unless it has one. The picture stays as it is. Saving what is stored already changes nothing.
     *
     * @return the product as stored, with its id, tax code, times and version
     * @throws dev.mypos.error.AccessDeniedError without {@code catalog.edit}
     * @throws dev.mypos.error.ValidationError with every broken rule; among them that the price is in the store's
     *     currency, and that the store has the tax code and, if it has any, the category
     * @throws ConflictError stale-version if it was changed meanwhile; already-exists if another product has a code or the
     *     id
     * @throws NotFoundError if a product with a version is not stored
     */
    public Product save(Product product) {
        boolean unnamed = product.id().equals(ProductId.UNASSIGNED);
        caller.require(
                Permission.CATALOG_EDIT,
                unnamed ? "a new product" : product.id().toString());
        Product checked = checked(product);
        return checked.version() == 0 ? create(checked) : change(checked);
    }

    /**
     * Takes the product off sale; lists leave it out. Again is harmless.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code catalog.edit}
     * @throws NotFoundError if there is no such product
     * @throws ConflictError stale-version if it was changed in the same moment
     */
    public Product archive(ProductId id) {
        caller.require(Permission.CATALOG_EDIT, id.toString());
        Product stored = get(id);
        return replace(stored, Product.builder().from(stored).active(false).build());
    }

    /**
     * The product, archived or not.
     *
     * @throws NotFoundError if there is none
     */
    public Product get(ProductId id) {
        return products.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("find the product", "product", id.toString()));
    }

    /**
     * The product with this SKU or barcode, compared without case; archived or not.
     *
     * @throws NotFoundError if there is none
     */
    public Product getByCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFoundError("find the product", "product", code));
    }

    /** The product with this SKU or barcode, compared without case; archived or not. */
    public Optional<Product> findByCode(String code) {
        return code.isEmpty() || code.length() > LONGEST_CODE ? Optional.empty() : products.findByCode(code);
    }

    /** Those that exist, in no order. */
    public List<Product> find(Collection<ProductId> ids) {
        return Batch.read(ids, products::find);
    }

    public Page<Product> list(ProductQuery query, PageRequest page) {
        return products.list(query, page);
    }

    /** All that the query finds, read page by page as the stream goes on. */
    public Stream<Product> stream(ProductQuery query) {
        return Page.stream(page -> products.list(query, page));
    }

    private Product checked(Product product) {
        Store store = caller.store();
        String taxCode = product.taxCode().isEmpty() ? store.defaultTaxCode() : product.taxCode();
        Check.that(Product.class, product)
                .and(
                        product.price().currency().equals(store.currency()),
                        "price",
                        "same-currency",
                        "must be in " + store.currency() + ", the store's currency")
                .and(
                        store.findTax(taxCode).isPresent(),
                        "tax_code",
                        "known",
                        "must be the code of one of the store's tax rules, or " + Store.NO_TAX)
                .and(mayName(product, store), "category", "known", "must be the code of one of the store's categories")
                .orThrow("save the product");
        return Product.builder().from(product).taxCode(taxCode).build();
    }

    /** A store without categories takes any word for one, and a product may keep what it had before there were any. */
    private boolean mayName(Product product, Store store) {
        return store.categories().isEmpty()
                || product.category().flatMap(store::findCategory).isPresent()
                || product.category().isEmpty()
                || products.find(List.of(product.id())).stream()
                        .anyMatch(stored -> stored.category().equals(product.category()));
    }

    private Product create(Product product) {
        boolean unnamed = product.id().equals(ProductId.UNASSIGNED);
        Product created = Product.builder()
                .from(product)
                .id(unnamed ? new ProductId(caller.newId()) : product.id())
                .imageKey(Optional.empty())
                .createdAt(caller.now())
                .updatedAt(caller.now())
                .build();
        return products.save(created, trail.created(created));
    }

    private Product change(Product product) {
        Product stored = get(product.id());
        if (stored.version() != product.version()) {
            throw ConflictError.staleVersion(
                    "save the product", "product", product.id().toString(), product.version(), stored.version());
        }
        return replace(
                stored,
                Product.builder()
                        .from(product)
                        .imageKey(stored.imageKey())
                        .createdAt(stored.createdAt())
                        .updatedAt(stored.updatedAt())
                        .build());
    }

    private Product replace(Product stored, Product wanted) {
        if (wanted.equals(stored)) {
            return stored;
        }
        Product changed = Product.builder().from(wanted).updatedAt(caller.now()).build();
        return products.save(changed, trail.changed(stored, changed));
    }
}
