package dev.mypos.sample.cli.product;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.money.Quantity;
import dev.mypos.money.Unit;
import dev.mypos.sample.cli.argument.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said of a product when it is made and when it is changed. Confine to one thread. */
final class ProductOptions {
    @Option(names = "--barcode", paramLabel = "B", description = "A barcode, up to 10 times.")
    @Nullable
    List<String> barcodes;

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is, up to 4,000 characters.")
    @Nullable
    String description;

    @Option(names = "--category", paramLabel = "NAME", description = "What it is listed under.")
    @Nullable
    String category;

    @Option(names = "--tax-code", paramLabel = "CODE", description = "A tax rule of the shop, or 'none'.")
    @Nullable
    String taxCode;

    @Option(
            names = "--low-stock",
            paramLabel = "N",
            converter = Decimals.class,
            description = "Warn when stock falls to this.")
    @Nullable
    BigDecimal lowStock;

    @Option(
            names = "--oversell",
            paramLabel = "allow|deny|untracked",
            converter = Oversell.class,
            description = "Whether it may be sold below zero, or is not counted at all.")
    @Nullable
    StockPolicy oversell;

    @Option(
            names = "--unit",
            paramLabel = "each|kg|l|m|any",
            converter = UnitWord.class,
            description = "What it is sold by: whole pieces, or measured to 3 decimals (default: any number).")
    @Nullable
    Unit unit;

    /**
     * Sets what was said.
     *
     * @throws dev.mypos.error.ValidationError if a number breaks a rule
     */
    void apply(Product.Builder product) {
        if (barcodes != null) {
            product.barcodes(barcodes.stream().filter(code -> !code.isEmpty()).toList());
        }
        if (description != null) {
            product.description(description);
        }
        if (category != null) {
            product.category(Optional.of(category).filter(name -> !name.isEmpty()));
        }
        if (taxCode != null) {
            product.taxCode(taxCode);
        }
        if (lowStock != null) {
            product.lowStock(new Quantity(lowStock));
        }
        if (unit != null) {
            product.unit(unit);
        }
        if (oversell != null) {
            product.stockPolicy(oversell);
        }
    }
}
