package dev.mypos.exchange;

import dev.mypos.catalog.Product;
import dev.mypos.check.Caseless;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose SKU or barcode a code would be behind the rows that a dry run has checked, where that is not what is stored. Confine
 * to one thread.
 */
final class CodeOwners {
    private final Map<String, Optional<String>> changed = new HashMap<>();

    /** The SKU of the product that has the code; that of the product it is stored for unless a row changed it. */
    Optional<String> of(String code, Optional<Product> stored) {
        return changed.getOrDefault(Caseless.key(code), stored.map(Product::sku));
    }

    /** A row gives the product its codes and takes away those that it had before. */
    void change(Optional<Product> before, Product after) {
        before.ifPresent(product -> product.codes().forEach(code -> changed.put(code, Optional.empty())));
        after.codes().forEach(code -> changed.put(code, Optional.of(after.sku())));
    }
}
