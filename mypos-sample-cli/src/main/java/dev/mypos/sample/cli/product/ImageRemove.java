package dev.mypos.sample.cli.product;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos product image remove}. */
@Command(
        name = "remove",
        header = {"Take a product's picture away.", "", "  mypos product image remove MUG", ""},
        customSynopsis = "mypos product image remove CODE")
public final class ImageRemove implements Action {
    @Parameters(paramLabel = "CODE", description = "Its SKU, a barcode or its id.")
    String code = "";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            ProductSheet.write(
                    session, pos.images().remove(Products.get(pos, code).id()));
            return ExitCodes.OK;
        });
    }
}
