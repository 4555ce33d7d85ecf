package dev.mypos.sample.cli.sale;

import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.Yes;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos sale void}. */
@Command(
        name = "void",
        header = {
            "Take a whole sale back on the day it was made.",
            "",
            "  mypos sale void 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --reason \"wrong customer\"",
            ""
        },
        customSynopsis = "mypos sale void ID [--reason TEXT] [--id UUID] [--register R] [--yes]")
public final class SaleVoid implements Action {
    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "The sale's id, or till and receipt number.")
    TransactionArgument sale = new TransactionArgument("");

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "void", description = "Why.")
    String reason = "";

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    NewId id = new NewId();

    @Mixin
    Yes yes = new Yes();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Transaction original = sale.in(pos);
            String question = "Void receipt " + original.receiptNumber() + " of " + original.total() + "?";
            if (!session.mayDo(question, yes.given())) {
                return ExitCodes.FAILURE;
            }
            RefundRequest request = RefundRequest.voiding(new TransactionId(id.in(pos)), register.id(), original.id())
                    .reason(reason);
            TransactionSheet.write(session, pos.refunds().complete(request));
            return ExitCodes.OK;
        });
    }
}
