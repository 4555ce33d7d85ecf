package dev.mypos.sample.cli.report;

import dev.mypos.exchange.json.JournalJson;
import dev.mypos.journal.JournalEntry;
import dev.mypos.sample.cli.argument.Days;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos journal list}. */
@Command(
        name = "list",
        header = {"List who did what, oldest first.", "", "  mypos journal list --from 2026-11-01", ""},
        customSynopsis = "mypos journal list [--from D] [--to D] [OPTIONS]")
public final class JournalList implements Action {
    private static final Sheet<JournalEntry> COLUMNS = Sheet.<JournalEntry>empty()
            .text("at", entry -> entry.at().toString())
            .text("action", JournalEntry::action)
            .text("actor", JournalEntry::actor)
            .text("approved_by", entry -> entry.approvedBy().orElse(""))
            .text("subject", JournalEntry::subject)
            .text("facts", JournalList::facts);

    @Mixin
    Days days = new Days();

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session, COLUMNS, JournalJson::members, page -> pos.journal(days.from(), days.to(), page)));
    }

    private static String facts(JournalEntry entry) {
        return entry.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }
}
