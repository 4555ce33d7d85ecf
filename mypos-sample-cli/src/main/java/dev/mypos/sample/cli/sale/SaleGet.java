package dev.mypos.sample.cli.sale;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos sale get}. */
@Command(
        name = "get",
        header = {
            "Show a sale or a refund.",
            "",
            "  mypos sale get 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            "  mypos sale get main/12 -o json",
            ""
        },
        customSynopsis = "mypos sale get ID [OPTIONS]")
public final class SaleGet implements Action {
    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "Its id, or till and receipt number.")
    TransactionArgument id = new TransactionArgument("");

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            TransactionSheet.write(session, id.in(pos));
            return ExitCodes.OK;
        });
    }
}
