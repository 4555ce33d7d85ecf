package dev.mypos.sample.cli.product;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos product image sweep}. */
@Command(
        name = "sweep",
        header = {"Delete pictures that no product has named for 7 days.", "", "  mypos product image sweep", ""},
        customSynopsis = "mypos product image sweep")
public final class ImageSweep implements Action {
    private static final Sheet<Integer> COLUMNS = Sheet.<Integer>empty().number("deleted", count -> count);

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            int deleted = pos.images().sweep();
            session.output().one(COLUMNS, deleted, () -> JsonText.object(json -> json.put("deleted", deleted)));
            return ExitCodes.OK;
        });
    }
}
