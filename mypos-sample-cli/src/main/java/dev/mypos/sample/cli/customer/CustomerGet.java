package dev.mypos.sample.cli.customer;

import dev.mypos.customer.CustomerId;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos customer get}. */
@Command(
        name = "get",
        header = {"Show a customer.", "", "  mypos customer get 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11", ""},
        customSynopsis = "mypos customer get ID [OPTIONS]")
public final class CustomerGet implements Action {
    @Parameters(paramLabel = "ID", converter = Uuid.class, description = "The customer's id.")
    UUID id = new UUID(0, 0);

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CustomerSheet.write(session, pos.customers().get(new CustomerId(id)));
            return ExitCodes.OK;
        });
    }
}
