package dev.mypos.sample.cli.argument;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a list is wanted. Confine to one thread. */
public final class Paging {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many at most, 1 to 200 (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on where an earlier list ended.")
    @Nullable
    String after;

    @Option(names = "--all", description = "Everything, page by page.")
    boolean all;

    /** Writes what is wanted of a list; where more is left, says how to go on. */
    public <T> int write(
            Session session,
            Sheet<T> sheet,
            BiConsumer<JsonText, ? super T> json,
            Function<PageRequest, Page<T>> list) {
        Page<T> page = page(list);
        session.output().page(sheet, page, json);
        page.next()
                .filter(next -> session.output().format() != Format.JSON)
                .ifPresent(next -> session.note("There is more: add --after " + next.token() + ", or --all."));
        return ExitCodes.OK;
    }

    /** A page may be short; this one is not, unless the list ends. */
    private <T> Page<T> page(Function<PageRequest, Page<T>> list) {
        PageRequest request = new PageRequest(
                all ? PageRequest.MAX_LIMIT : limit, Optional.ofNullable(after).map(Cursor::new));
        List<T> items = new ArrayList<>();
        Page<T> page = list.apply(request);
        items.addAll(page.items());
        while (page.next().isPresent() && (all || items.size() < limit)) {
            int wanted = all ? PageRequest.MAX_LIMIT : limit - items.size();
            page = list.apply(new PageRequest(wanted, page.next()));
            items.addAll(page.items());
        }
        return new Page<>(items, page.next());
    }
}
