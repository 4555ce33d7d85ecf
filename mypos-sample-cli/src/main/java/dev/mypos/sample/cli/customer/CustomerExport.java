package dev.mypos.sample.cli.customer;

import dev.mypos.customer.CustomerId;
import dev.mypos.exchange.json.CustomerFileJson;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos customer export}. */
@Command(
        name = "export",
        header = {
            "Write all that is stored about a customer as JSON: profile, sales and refunds, journal.",
            "",
            "  mypos customer export 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 > ann.json",
            ""
        },
        customSynopsis = "mypos customer export ID")
public final class CustomerExport implements Action {
    @Parameters(paramLabel = "ID", converter = Uuid.class, description = "The customer's id.")
    UUID id = new UUID(0, 0);

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            session.output().text(CustomerFileJson.write(pos.customerRecords().export(new CustomerId(id))));
            return ExitCodes.OK;
        });
    }
}
