package dev.mypos.exchange;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a row says of a product: a column that the file does not have says nothing, and an empty cell takes the value away.
 */
final class ProductRow {
    private static final String OPERATION = "import products";

    private final CsvRow row;
    private final List<Violation> violations = new ArrayList<>();
    private final Optional<UnitPrice> price;
    private final Optional<Quantity> stock;
    private final Optional<Quantity> lowStock;
    private final Optional<StockPolicy> policy;

    private ProductRow(CsvRow row, Currency currency) {
        this.row = row;
        row.mismatch().ifPresent(reason -> violations.add(new Violation("", "fields", reason)));
        require(ProductColumns.SKU);
        require(ProductColumns.NAME);
        require(ProductColumns.PRICE);
        this.price = parse(ProductColumns.PRICE, text -> UnitPrice.of(text, currency.getCurrencyCode()));
        this.stock = parse(ProductColumns.STOCK, ProductRow::units);
        this.lowStock = parse(ProductColumns.LOW_STOCK, Quantity::parse);
        this.policy = parse(ProductColumns.OVERSELL, ProductRow::policy);
        if (!violations.isEmpty()) {
            throw new ValidationError(OPERATION, violations);
        }
    }

    /** @throws ValidationError with every column that cannot be read */
    static ProductRow read(CsvRow row, Currency currency) {
        return new ProductRow(row, currency);
    }

    String sku() {
        return text(ProductColumns.SKU);
    }

    Optional<Quantity> stock() {
        return stock;
    }

    /** The product with what the row says of it. */
    Product on(Product.Builder product) {
        product.name(text(ProductColumns.NAME));
        price.ifPresent(product::price);
        policy.ifPresent(product::stockPolicy);
        if (says(ProductColumns.BARCODE)) {
            product.barcodes(barcodes());
        }
        if (says(ProductColumns.DESCRIPTION)) {
            product.description(text(ProductColumns.DESCRIPTION));
        }
        if (says(ProductColumns.CATEGORY)) {
            product.category(filled(ProductColumns.CATEGORY));
        }
        if (says(ProductColumns.LOW_STOCK)) {
            product.lowStock(lowStock);
        }
        filled(ProductColumns.TAX_CODE).ifPresent(product::taxCode);
        return product.build();
    }

    private boolean says(String column) {
        return row.header().has(column);
    }

    private String text(String column) {
        return row.text(column);
    }

    private Optional<String> filled(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    private List<String> barcodes() {
        return Stream.of(text(ProductColumns.BARCODE).split("[;|]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private void require(String column) {
        if (text(column).isEmpty()) {
            violations.add(new Violation(column, "required", "must not be empty"));
        }
    }

    private <T> Optional<T> parse(String column, Function<String, T> parser) {
        try {
            return filled(column).map(parser);
        } catch (ValidationError e) {
            violations.add(new Violation(
                    column, e.violations().get(0).rule(), e.violations().get(0).message()));
            return Optional.empty();
        }
    }

    private static Quantity units(String text) {
        Quantity units = Quantity.parse(text);
        if (units.isNegative() || !units.fitsLine()) {
            throw ValidationError.of(
                    OPERATION, ProductColumns.STOCK, "range", "must be from 0 to " + Quantity.MAX_LINE);
        }
        return units;
    }

    private static StockPolicy policy(String word) {
        return StockPolicy.find(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> ValidationError.of(
                        OPERATION, ProductColumns.OVERSELL, "word", "must be deny, allow or untracked"));
    }
}
