package dev.mypos.sample.cli.product;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.sample.cli.argument.Uuid;

/** Finds products by what people type. */
public final class Products {
    private Products() {}

    /**
     * The product with this SKU, barcode or id.
     *
     * @throws dev.mypos.error.NotFoundError if there is none
     */
    public static Product get(Pos pos, String typed) {
        return pos.catalog()
                .findByCode(typed)
                .or(() -> Uuid.find(typed).map(id -> pos.catalog().get(new ProductId(id))))
                .orElseGet(() -> pos.catalog().getByCode(typed));
    }
}
