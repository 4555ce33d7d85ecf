package dev.mypos.sample.cli.product;

import dev.mypos.catalog.Product;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos product archive}. */
@Command(
        name = "archive",
        header = {"Take a product off the shelf; what was sold stays as it is.", "", "  mypos product archive MUG", ""},
        customSynopsis = "mypos product archive CODE [--yes]")
public final class ProductArchive implements Action {
    @Parameters(paramLabel = "CODE", description = "Its SKU, a barcode or its id.")
    String code = "";

    @Mixin
    Yes yes = new Yes();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Product product = Products.get(pos, code);
            if (!session.mayDo("Archive " + product.sku() + ", " + product.name() + "?", yes.given())) {
                return ExitCodes.FAILURE;
            }
            ProductSheet.write(session, product.active() ? pos.catalog().archive(product.id()) : product);
            return ExitCodes.OK;
        });
    }
}
