package dev.mypos.exchange;

import java.util.List;

/** The columns of a product file, and which field of a product stands in which. */
final class ProductColumns {
    static final String SKU = "sku";
    static final String NAME = "name";
    static final String PRICE = "price";
    static final String BARCODE = "barcode";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String TAX_CODE = "tax_code";
    static final String STOCK = "stock";
    static final String LOW_STOCK = "low_stock";
    static final String OVERSELL = "oversell";

    static final List<String> REQUIRED = List.of(SKU, NAME, PRICE);
    static final List<String> ALL =
            List.of(SKU, NAME, PRICE, BARCODE, DESCRIPTION, CATEGORY, TAX_CODE, STOCK, LOW_STOCK, OVERSELL);

    private ProductColumns() {}

    /** The column of a path into a product: {@code barcode} for {@code barcodes[2]}. */
    static String of(String path) {
        if (path.startsWith("barcodes")) {
            return BARCODE;
        }
        return path.equals("stock_policy") ? OVERSELL : path;
    }
}
