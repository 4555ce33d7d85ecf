package dev.mypos.sample.cli.customer;

import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos customer update}. */
@Command(
        name = "update",
        header = {
            "Change a customer; what is not named stays as it is.",
            "",
            "  mypos customer update 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --phone \"+353 1 555 0100\"",
            ""
        },
        customSynopsis = "mypos customer update ID [--name N] [--email E] [--phone P] [--address TEXT] [--restore]")
public final class CustomerUpdate implements Action {
    @Parameters(paramLabel = "ID", converter = Uuid.class, description = "The customer's id.")
    UUID id = new UUID(0, 0);

    @Option(names = "--name", paramLabel = "N", description = "Another name.")
    @Nullable
    String name;

    @Option(names = "--restore", description = "Take it out of the archive.")
    boolean restore;

    @Mixin
    CustomerOptions options = new CustomerOptions();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Customer before = pos.customers().get(new CustomerId(id));
            Customer after = changed(before);
            CustomerSheet.write(
                    session, after.equals(before) ? before : pos.customers().save(after));
            return ExitCodes.OK;
        });
    }

    private Customer changed(Customer customer) {
        Customer.Builder builder = Customer.builder().from(customer);
        if (name != null) {
            builder.name(name);
        }
        if (restore) {
            builder.active(true);
        }
        options.apply(builder);
        return builder.build();
    }
}
