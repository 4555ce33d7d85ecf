package dev.mypos.sample.cli.product;

import dev.mypos.catalog.Product;
import dev.mypos.money.UnitPrice;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos product update}. */
@Command(
        name = "update",
        header = {
            "Change a product; what is not named stays as it is.",
            "",
            "  mypos product update MUG --price 7.90",
            "  mypos product update MUG --restore",
            ""
        },
        customSynopsis = "mypos product update CODE [--sku S] [--name N] [--price A] [OPTIONS]",
        footer = {"", "An empty --barcode, --description or --category takes it away."})
public final class ProductUpdate implements Action {
    @Parameters(paramLabel = "CODE", description = "Its SKU, a barcode or its id.")
    String code = "";

    @Option(names = "--sku", paramLabel = "S", description = "Another code.")
    @Nullable
    String sku;

    @Option(names = "--name", paramLabel = "N", description = "Another name.")
    @Nullable
    String name;

    @Option(names = "--price", paramLabel = "A", converter = Decimals.class, description = "Another price.")
    @Nullable
    BigDecimal price;

    @Option(names = "--no-low-stock", description = "Do not warn of low stock.")
    boolean noLowStock;

    @Option(names = "--restore", description = "Take it out of the archive.")
    boolean restore;

    @Mixin
    ProductOptions options = new ProductOptions();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Product before = Products.get(pos, code);
            Product after = changed(before, pos.store().currency());
            ProductSheet.write(
                    session, after.equals(before) ? before : pos.catalog().save(after));
            return ExitCodes.OK;
        });
    }

    private Product changed(Product product, Currency currency) {
        Product.Builder builder = Product.builder().from(product);
        if (sku != null) {
            builder.sku(sku);
        }
        if (name != null) {
            builder.name(name);
        }
        if (price != null) {
            builder.price(UnitPrice.of(price, currency));
        }
        if (restore) {
            builder.active(true);
        }
        if (noLowStock) {
            builder.lowStock(Optional.empty());
        }
        options.apply(builder);
        return builder.build();
    }
}
