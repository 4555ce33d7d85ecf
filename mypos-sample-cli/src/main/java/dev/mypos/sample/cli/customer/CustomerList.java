package dev.mypos.sample.cli.customer;

import dev.mypos.customer.CustomerQuery;
import dev.mypos.exchange.json.CustomerJson;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos customer list}. */
@Command(
        name = "list",
        header = {"List customers.", "", "  mypos customer list --name ad", ""},
        customSynopsis = "mypos customer list [--name P | --email P | --phone P] [--archived] [OPTIONS]")
public final class CustomerList implements Action {
    @ArgGroup
    @Nullable
    Filter filter;

    @Option(names = "--archived", description = "Archived ones too.")
    boolean archived;

    @Mixin
    Paging paging = new Paging();

    /** One of these. */
    static final class Filter {
        @Option(names = "--name", paramLabel = "P", description = "Whose name begins with this.")
        @Nullable
        String name;

        @Option(names = "--email", paramLabel = "P", description = "Whose e-mail address begins with this.")
        @Nullable
        String email;

        @Option(names = "--phone", paramLabel = "P", description = "Whose number begins with this.")
        @Nullable
        String phone;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session,
                CustomerSheet.COLUMNS,
                CustomerJson::members,
                page -> pos.customers().list(query(), page)));
    }

    private CustomerQuery query() {
        if (filter != null && filter.email != null) {
            return new CustomerQuery.ByEmail(filter.email, archived);
        }
        if (filter != null && filter.phone != null) {
            return new CustomerQuery.ByPhone(filter.phone, archived);
        }
        return new CustomerQuery.ByName(filter == null || filter.name == null ? "" : filter.name, archived);
    }
}
