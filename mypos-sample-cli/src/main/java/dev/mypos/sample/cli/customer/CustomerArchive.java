package dev.mypos.sample.cli.customer;

import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mypos customer archive}. */
@Command(
        name = "archive",
        header = {
            "Leave a customer out of lists.",
            "",
            "  mypos customer archive 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            ""
        },
        customSynopsis = "mypos customer archive ID [--yes]")
public final class CustomerArchive implements Action {
    @Parameters(paramLabel = "ID", converter = Uuid.class, description = "The customer's id.")
    UUID id = new UUID(0, 0);

    @Mixin
    Yes yes = new Yes();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Customer customer = pos.customers().get(new CustomerId(id));
            if (!session.mayDo("Archive " + customer.name() + "?", yes.given())) {
                return ExitCodes.FAILURE;
            }
            CustomerSheet.write(session, customer.active() ? pos.customers().archive(customer.id()) : customer);
            return ExitCodes.OK;
        });
    }
}
