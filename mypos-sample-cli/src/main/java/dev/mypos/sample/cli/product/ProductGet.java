package dev.mypos.sample.cli.product;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos product get}. */
@Command(
        name = "get",
        header = {"Show a product.", "", "  mypos product get MUG", "  mypos product get 5012345678900 -o json", ""},
        customSynopsis = "mypos product get CODE [OPTIONS]")
public final class ProductGet implements Action {
    @Parameters(paramLabel = "CODE", description = "Its SKU, a barcode or its id.")
    String code = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            ProductSheet.write(session, Products.get(pos, code));
            return ExitCodes.OK;
        });
    }
}
