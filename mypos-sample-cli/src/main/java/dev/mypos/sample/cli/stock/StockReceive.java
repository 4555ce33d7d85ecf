package dev.mypos.sample.cli.stock;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.exchange.json.StockJson;
import dev.mypos.money.UnitPrice;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.product.Products;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos stock receive}. */
@Command(
        name = "receive",
        header = {
            "Book goods that came in.",
            "",
            "  mypos stock receive MUG 12 --cost 3.10 --reference \"invoice 4711\"",
            ""
        },
        customSynopsis = "mypos stock receive SKU QTY [--cost A] [--reference TEXT] [--id UUID] [--location L]")
public final class StockReceive implements Action {
    @Parameters(index = "0", paramLabel = "SKU", description = "The product's SKU, a barcode or its id.")
    String code = "";

    @Parameters(index = "1", paramLabel = "QTY", converter = Decimals.class, description = "How many came in.")
    BigDecimal quantity = BigDecimal.ZERO;

    @Option(
            names = "--cost",
            paramLabel = "A",
            converter = Decimals.class,
            description = "What one of them cost, up to 5 decimals.")
    @Nullable
    BigDecimal cost;

    @Option(names = "--reference", paramLabel = "TEXT", description = "The invoice or delivery note.")
    String reference = "delivery";

    @Option(names = "--location", paramLabel = "L", description = "Where (default: main).")
    String location = LocationId.MAIN.value();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Product product = Products.get(pos, code);
            StockMovement movement = pos.stock().move(change(pos, product));
            session.output().one(MovementSheet.COLUMNS, movement, () -> StockJson.write(movement));
            return ExitCodes.OK;
        });
    }

    private StockChange change(Pos pos, Product product) {
        StockChange change = new StockChange(
                new MovementId(id.in(pos)),
                product.id(),
                new LocationId(location),
                Quantities.positive("receive stock", quantity),
                StockReason.RECEIPT,
                reference,
                Optional.empty(),
                Optional.empty());
        return cost == null
                ? change
                : change.withCost(UnitPrice.of(cost, pos.store().currency()));
    }
}
