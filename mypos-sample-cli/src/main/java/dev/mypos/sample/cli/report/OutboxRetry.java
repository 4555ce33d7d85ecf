package dev.mypos.sample.cli.report;

import dev.mypos.error.NotFoundError;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.notify.Outbox.Pending;
import dev.mypos.notify.Relay;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos outbox retry}. */
@Command(
        name = "retry",
        header = {
            "Let events that were given up be published again, by the next program that publishes.",
            "",
            "  mypos outbox retry --all",
            ""
        },
        customSynopsis = "mypos outbox retry EVENT_ID|--all")
public final class OutboxRetry implements Action {
    private static final Sheet<Integer> COLUMNS = Sheet.<Integer>empty().number("retried", count -> count);

    @ArgGroup(multiplicity = "1")
    Which which = new Which();

    /** One event or all of them. */
    static final class Which {
        @Parameters(paramLabel = "EVENT_ID", description = "The event, as outbox list names it.")
        @Nullable
        String event;

        @Option(names = "--all", description = "All events that were given up.")
        boolean all;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            int retried = which.event == null ? all(pos.relay()) : one(pos.relay(), which.event);
            session.output().one(COLUMNS, retried, () -> JsonText.object(json -> json.put("retried", retried)));
            return ExitCodes.OK;
        });
    }

    private static int one(Relay relay, String id) {
        Pending found = relay.parked().stream()
                .filter(pending -> pending.event().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundError("retry the event", "event that was given up", id));
        relay.retry(found.event());
        return 1;
    }

    private static int all(Relay relay) {
        int retried = 0;
        List<Pending> parked = relay.parked();
        while (!parked.isEmpty()) {
            parked.forEach(pending -> relay.retry(pending.event()));
            retried += parked.size();
            parked = relay.parked();
        }
        return retried;
    }
}
