package dev.mypos.sample.cli.customer;

import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mypos customer anonymise}. */
@Command(
        name = "anonymise",
        header = {
            "Erase a customer's personal data for ever; their sales stay, without a name.",
            "",
            "  mypos customer anonymise 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --yes",
            ""
        },
        customSynopsis = "mypos customer anonymise ID [--yes]")
public final class CustomerAnonymise implements Action {
    @Parameters(paramLabel = "ID", converter = Uuid.class, description = "The customer's id.")
    UUID id = new UUID(0, 0);

    @Mixin
    Yes yes = new Yes();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public int run(Session session) throws IOException {
        return Erasure.run(session, spec, id, yes);
    }
}
