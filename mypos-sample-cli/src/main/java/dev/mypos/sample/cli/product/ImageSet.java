package dev.mypos.sample.cli.product;

import dev.mypos.sample.cli.argument.InputFile;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos product image set}. */
@Command(
        name = "set",
        header = {"Give a product a picture.", "", "  mypos product image set MUG mug.jpg", ""},
        customSynopsis = "mypos product image set CODE FILE")
public final class ImageSet implements Action {
    @Parameters(index = "0", paramLabel = "CODE", description = "Its SKU, a barcode or its id.")
    String code = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = "A JPEG or PNG of at most 5 MiB and 25 megapixels.")
    Path file = Path.of("");

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            byte[] picture = Files.readAllBytes(file);
            ProductSheet.write(session, pos.images().set(Products.get(pos, code).id(), picture));
            return ExitCodes.OK;
        });
    }
}
