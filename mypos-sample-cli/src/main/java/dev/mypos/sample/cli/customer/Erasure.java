package dev.mypos.sample.cli.customer;

import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Erases a customer's personal data, which cannot be undone; two commands lead here. */
final class Erasure {
    private Erasure() {}

    static int run(Session session, CommandSpec spec, UUID id, Yes yes) throws IOException {
        if (!yes.given() && !session.canAsk()) {
            throw new ParameterException(
                    spec.commandLine(), "Forgetting a customer cannot be undone: say --yes where nobody can be asked");
        }
        return session.withShop(pos -> {
            Customer customer = pos.customers().get(new CustomerId(id));
            if (!session.mayDo("Forget " + customer.name() + " for ever?", yes.given())) {
                return ExitCodes.FAILURE;
            }
            pos.customers().forget(customer.id());
            session.note("Forgotten.");
            return ExitCodes.OK;
        });
    }
}
