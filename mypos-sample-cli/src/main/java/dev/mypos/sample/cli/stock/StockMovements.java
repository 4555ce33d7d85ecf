package dev.mypos.sample.cli.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.exchange.json.StockJson;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.product.Products;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos stock movements}. */
@Command(
        name = "movements",
        header = {"List what changed a product's stock, newest first.", "", "  mypos stock movements MUG", ""},
        customSynopsis = "mypos stock movements SKU [OPTIONS]")
public final class StockMovements implements Action {
    @Parameters(paramLabel = "SKU", description = "The product's SKU, a barcode or its id.")
    String code = "";

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            ProductId product = Products.get(pos, code).id();
            return paging.write(
                    session,
                    MovementSheet.COLUMNS,
                    StockJson::members,
                    page -> pos.stock().movements(product, page));
        });
    }
}
