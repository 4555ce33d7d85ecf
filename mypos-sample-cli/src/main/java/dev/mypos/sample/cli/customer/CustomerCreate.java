package dev.mypos.sample.cli.customer;

import dev.mypos.Pos;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos customer create}. */
@Command(
        name = "create",
        header = {"Add a customer.", "", "  mypos customer create --name \"Ada Byrne\" --email ada@example.org", ""},
        customSynopsis = "mypos customer create --name N [--email E] [--phone P] [--address TEXT] [--id UUID]")
public final class CustomerCreate implements Action {
    @Option(names = "--name", required = true, paramLabel = "N", description = "The name.")
    String name = "";

    @Mixin
    CustomerOptions options = new CustomerOptions();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Customer wanted = customer(pos);
            CustomerSheet.write(
                    session, stored(pos, wanted).orElseGet(() -> pos.customers().save(wanted)));
            return ExitCodes.OK;
        });
    }

    private Customer customer(Pos pos) {
        Customer.Builder builder =
                Customer.builder().id(new CustomerId(id.in(pos))).name(name);
        options.apply(builder);
        return builder.build();
    }

    /** What an earlier try under the same id made, if it was this request. */
    private Optional<Customer> stored(Pos pos, Customer wanted) {
        return id.given()
                .flatMap(given -> pos.customers().find(wanted.id()))
                .filter(found -> found.name().equals(wanted.name())
                        && found.email().equals(wanted.email())
                        && found.phone().equals(wanted.phone())
                        && found.address().equals(wanted.address()));
    }
}
