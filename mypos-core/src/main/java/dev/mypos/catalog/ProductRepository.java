package dev.mypos.catalog;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps products. Codes (SKU and barcodes, compared without case) name one product only. Safe for use by many threads. */
public interface ProductRepository {
    /**
     * Stores the product, its codes, its terms for sales and the trail in one step. Version 0 creates it.
     *
     * @return the product as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if a code or the id is taken
     */
    Product save(Product product, Trail trail);

    /** Those that exist, in no order; at most 100 ids. Sees every acknowledged write. */
    List<Product> find(Collection<ProductId> ids);

    /** The product with this SKU or barcode, archived ones too; compared without case. Sees every acknowledged write. */
    Optional<Product> findByCode(String code);

    /** May lag behind writes and be short; never loses a row (L10). */
    Page<Product> list(ProductQuery query, PageRequest page);
}
