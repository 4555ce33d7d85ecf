package dev.mypos.sample.cli.stock;

import dev.mypos.Pos;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos stock list}. */
@Command(
        name = "list",
        header = {"List how much there is of each product.", "", "  mypos stock list --low", ""},
        customSynopsis = "mypos stock list [--low | --below-zero] [--location L] [OPTIONS]")
public final class StockList implements Action {
    /** A page's products are looked up at once, and that is done for 100 at most. */
    private static final int BATCH = 100;

    @ArgGroup
    @Nullable
    Filter filter;

    @Option(names = "--location", paramLabel = "L", description = "Where (default: main).")
    String location = LocationId.MAIN.value();

    @Mixin
    Paging paging = new Paging();

    /** One of these. */
    static final class Filter {
        @Option(names = "--low", description = "At or below their threshold only.")
        boolean low;

        @Option(names = "--below-zero", description = "Sold below zero only.")
        boolean belowZero;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(
                pos -> paging.write(session, StockRow.COLUMNS, StockRow::members, page -> list(pos, page)));
    }

    private Page<StockRow> list(Pos pos, PageRequest page) {
        PageRequest batch = page.limit(Math.min(page.limit(), BATCH));
        return StockRow.page(pos, pos.stock().list(new LocationId(location), query(), batch));
    }

    private StockQuery query() {
        if (filter == null) {
            return new StockQuery.All();
        }
        return filter.low ? new StockQuery.Low() : new StockQuery.BelowZero();
    }
}
