package dev.mypos.sample.cli.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.exchange.json.TransactionJson;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sample.cli.argument.Days;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos sale list}. */
@Command(
        name = "list",
        header = {
            "List sales and refunds, newest first.",
            "",
            "  mypos sale list --from 2026-11-01 --to 2026-11-30 --all -o csv > november.csv",
            ""
        },
        customSynopsis = "mypos sale list [--customer ID | [--from D] [--to D]] [OPTIONS]")
public final class SaleList implements Action {
    @Option(names = "--customer", paramLabel = "ID", converter = Uuid.class, description = "Of this customer.")
    @Nullable
    UUID customer;

    @Mixin
    Days days = new Days();

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session,
                TransactionSheet.LIST,
                TransactionJson::members,
                page -> pos.sales().list(query(), page)));
    }

    private LedgerQuery query() {
        return customer == null
                ? new LedgerQuery.Days(days.from(), days.to(), true)
                : new LedgerQuery.OfCustomer(new CustomerId(customer));
    }
}
