package dev.mypos.sample.cli.report;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.notify.Outbox.Pending;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mypos outbox list}. */
@Command(
        name = "list",
        header = {"List events that could not be published and were given up.", "", "  mypos outbox list", ""},
        customSynopsis = "mypos outbox list [OPTIONS]")
public final class OutboxList implements Action {
    private static final Sheet<Pending> COLUMNS = Sheet.<Pending>empty()
            .text("event_id", pending -> pending.event().id())
            .text("at", pending -> pending.event().at().toString())
            .text("type", pending -> pending.event().type())
            .text("subject", pending -> pending.event().subject())
            .number("attempts", Pending::attempts)
            .text("reason", pending -> pending.reason().orElse(""));

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            session.output().list(COLUMNS, pos.relay().parked(), OutboxList::members);
            return ExitCodes.OK;
        });
    }

    private static void members(JsonText json, Pending pending) {
        json.put("event_id", pending.event().id())
                .put("type", pending.event().type())
                .put("subject", pending.event().subject())
                .put("at", pending.event().at())
                .put("attempts", pending.attempts())
                .put("reason", pending.reason());
    }
}
