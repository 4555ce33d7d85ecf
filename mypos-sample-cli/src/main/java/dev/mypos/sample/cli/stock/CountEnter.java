package dev.mypos.sample.cli.stock;

import dev.mypos.catalog.Product;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.money.Quantity;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.product.Products;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountId;
import dev.mypos.stock.CountSheetId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos stock count enter}. */
@Command(
        name = "enter",
        header = {
            "Enter how much was found of a product; again replaces it.",
            "",
            "  mypos stock count enter 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 MUG 17",
            ""
        },
        customSynopsis = "mypos stock count enter SHEET SKU QTY [--id UUID]")
public final class CountEnter implements Action {
    @Parameters(index = "0", paramLabel = "SHEET", converter = Uuid.class, description = "The sheet's id.")
    UUID sheet = new UUID(0, 0);

    @Parameters(index = "1", paramLabel = "SKU", description = "The product's SKU, a barcode or its id.")
    String code = "";

    @Parameters(index = "2", paramLabel = "QTY", converter = Decimals.class, description = "How many there are.")
    BigDecimal quantity = BigDecimal.ZERO;

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Product product = Products.get(pos, code);
            Count count = pos.stockCounts()
                    .enter(new CountSheetId(sheet), new CountId(id.in(pos)), product.id(), new Quantity(quantity));
            CountRow row = new CountRow(Optional.of(product), count);
            session.output().one(CountRow.COLUMNS, row, () -> JsonText.object(json -> CountRow.members(json, row)));
            return ExitCodes.OK;
        });
    }
}
