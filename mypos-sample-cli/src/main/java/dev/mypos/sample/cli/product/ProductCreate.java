package dev.mypos.sample.cli.product;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos product create}. */
@Command(
        name = "create",
        header = {
            "Add a product.",
            "",
            "  mypos product create --sku MUG --name Mug --price 7.50 --stock 20 --low-stock 5",
            ""
        },
        customSynopsis = {
            "mypos product create --sku S --name N --price A [--barcode B]... [--stock N]",
            "                            [--low-stock N] [--oversell allow|deny|untracked] [OPTIONS]"
        })
public final class ProductCreate implements Action {
    @Option(names = "--sku", required = true, paramLabel = "S", description = "Its code, unlike any other's.")
    String sku = "";

    @Option(names = "--name", required = true, paramLabel = "N", description = "Its name on receipts.")
    String name = "";

    @Option(
            names = "--price",
            required = true,
            paramLabel = "A",
            converter = Decimals.class,
            description = "What one costs, up to 5 decimals.")
    BigDecimal price = BigDecimal.ZERO;

    @Option(
            names = "--stock",
            paramLabel = "N",
            converter = Decimals.class,
            description = "How many there are (default: 0).")
    @Nullable
    BigDecimal stock;

    @Mixin
    ProductOptions options = new ProductOptions();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Optional<Quantity> initial = Optional.ofNullable(stock).map(Quantity::new);
            Product wanted = product(pos);
            Product product = stored(pos, wanted).orElseGet(() -> pos.catalog().save(wanted));
            initial.filter(Quantity::isPositive).ifPresent(units -> receive(pos, product, units));
            ProductSheet.write(session, product);
            return ExitCodes.OK;
        });
    }

    private Product product(Pos pos) {
        Product.Builder builder = Product.builder()
                .id(new ProductId(id.in(pos)))
                .sku(sku)
                .name(name)
                .price(UnitPrice.of(price, pos.store().currency()));
        options.apply(builder);
        return builder.build();
    }

    /** What an earlier try under the same id made, if it was this request. */
    private Optional<Product> stored(Pos pos, Product wanted) {
        return id.given().stream()
                .flatMap(given -> pos.catalog().find(List.of(wanted.id())).stream())
                .filter(found -> found.sku().equals(wanted.sku())
                        && found.name().equals(wanted.name())
                        && found.price().equals(wanted.price())
                        && found.barcodes().equals(wanted.barcodes()))
                .findFirst();
    }

    /** The movement's id follows from the product's, so that a second try counts nothing twice. */
    private static void receive(Pos pos, Product product, Quantity units) {
        UUID movement =
                UUID.nameUUIDFromBytes(("initial stock of " + product.id().value()).getBytes(StandardCharsets.UTF_8));
        pos.stock()
                .move(new StockChange(
                        new MovementId(movement),
                        product.id(),
                        LocationId.MAIN,
                        units,
                        StockReason.RECEIPT,
                        "initial stock",
                        Optional.empty(),
                        Optional.empty()));
    }
}
