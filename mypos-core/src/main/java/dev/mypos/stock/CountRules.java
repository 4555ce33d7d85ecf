package dev.mypos.stock;

import dev.mypos.catalog.Product;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Quantity;

/** What can be entered on a counting sheet. */
final class CountRules {
    private static final String OPERATION = "enter the count";

    private CountRules() {}

    /** @throws ValidationError if the quantity breaks a rule or the product is not counted */
    static void check(Product product, Quantity counted) {
        if (!product.stockPolicy().tracked()) {
            throw ValidationError.of(
                    OPERATION,
                    "product",
                    "tracked",
                    "must be one whose stock is counted; " + product.sku() + " is "
                            + product.stockPolicy().code());
        }
        if (counted.isNegative() || !counted.fitsLine()) {
            throw ValidationError.of(
                    OPERATION, "counted", "range", "must be 0 to " + Quantity.MAX_LINE + ", not " + counted);
        }
        if (!product.unit().allows(counted)) {
            throw ValidationError.of(
                    OPERATION,
                    "counted",
                    "decimals",
                    product.unit().rule() + ", not " + counted + " of " + product.sku());
        }
    }
}
