package dev.mypos.sample.cli.payment;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.argument.Minutes;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mypos payment recover}. */
@Command(
        name = "recover",
        header = {
            "End card payments that a crash left open: give back those without a sale, pay refunds that are owed.",
            "",
            "This program talks to no payment provider, so it can only say that nothing is open; a program that opens the"
                    + " shop with its gateway recovers the rest.",
            "",
            "  mypos payment recover --older-than 30",
            ""
        },
        customSynopsis = "mypos payment recover [--older-than MINUTES]")
public final class PaymentRecover implements Action {
    private static final Sheet<Integer> COLUMNS = Sheet.<Integer>empty().number("ended", count -> count);

    @Option(
            names = "--older-than",
            paramLabel = "MINUTES",
            defaultValue = "10",
            converter = Minutes.class,
            description = "Leave alone what a till may be just at work on (default: ${DEFAULT-VALUE}).")
    Duration olderThan = Duration.ofMinutes(10);

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            int ended = pos.payments().recover(olderThan);
            session.output().one(COLUMNS, ended, () -> JsonText.object(json -> json.put("ended", ended)));
            return ExitCodes.OK;
        });
    }
}
