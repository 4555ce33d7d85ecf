package dev.mypos.sample.cli.stock;

import dev.mypos.catalog.Product;
import dev.mypos.exchange.json.StockJson;
import dev.mypos.money.Quantity;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.Reason;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos stock adjust}. */
@Command(
        name = "adjust",
        header = {
            "Add to a product's stock, or take from it.",
            "",
            "  mypos stock adjust MUG 12 --reason \"delivery 4711\"",
            "  mypos stock adjust MUG -1 --reason broken",
            ""
        },
        customSynopsis = "mypos stock adjust SKU DELTA --reason TEXT [--id UUID] [--location L]")
public final class StockAdjust implements Action {
    @Parameters(index = "0", paramLabel = "SKU", description = "The product's SKU, a barcode or its id.")
    String code = "";

    @Parameters(
            index = "1",
            paramLabel = "DELTA",
            converter = Decimals.class,
            description = "How many are added; negative if there are fewer.")
    BigDecimal delta = BigDecimal.ZERO;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", converter = Reason.class, description = "Why.")
    String reason = "";

    @Option(names = "--location", paramLabel = "L", description = "Where (default: main).")
    String location = LocationId.MAIN.value();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Product product = Products.get(pos, code);
            StockMovement movement = pos.stock()
                    .move(new StockChange(
                            new MovementId(id.in(pos)),
                            product.id(),
                            new LocationId(location),
                            new Quantity(delta),
                            StockReason.ADJUST,
                            "adjustment",
                            Optional.empty(),
                            Optional.of(reason)));
            session.output().one(MovementSheet.COLUMNS, movement, () -> StockJson.write(movement));
            return ExitCodes.OK;
        });
    }
}
