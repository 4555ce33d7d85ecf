package dev.mypos.sample.cli.report;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos outbox drain}. */
@Command(
        name = "drain",
        header = {"Publish the events that wait.", "", "  mypos outbox drain", ""},
        customSynopsis = "mypos outbox drain")
public final class OutboxDrain implements Action {
    private static final Sheet<Integer> COLUMNS = Sheet.<Integer>empty().number("published", count -> count);

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            int published = pos.relay().drain();
            session.output().one(COLUMNS, published, () -> JsonText.object(json -> json.put("published", published)));
            return ExitCodes.OK;
        });
    }
}
