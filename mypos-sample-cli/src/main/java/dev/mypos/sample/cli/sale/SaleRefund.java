package dev.mypos.sample.cli.sale;

import dev.mypos.Pos;
import dev.mypos.money.Quantity;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionId;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.ReturnArgument;
import dev.mypos.sample.cli.argument.Tenders;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos sale refund}. */
@Command(
        name = "refund",
        header = {
            "Take lines of a sale back and give the money back.",
            "",
            "  mypos sale refund 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --line 1:1 --reason damaged --no-restock",
            "  mypos sale refund main/12 --everything",
            ""
        },
        customSynopsis = {
            "mypos sale refund ID (--line N:QTY... | --everything) [--no-restock] [--reason TEXT]",
            "                         [--cash A] [--card A] [--other A] [--id UUID] [--register R]"
        },
        footer = {
            "",
            "The amounts of --cash, --card and --other are what is given back, together the refund's total;",
            "without them, the money goes back as it was paid."
        })
public final class SaleRefund implements Action {
    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "The sale's id, or till and receipt number.")
    TransactionArgument sale = new TransactionArgument("");

    @ArgGroup(multiplicity = "1")
    What what = new What();

    @Option(names = "--no-restock", description = "The goods do not go back on the shelf.")
    boolean noRestock;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "returned", description = "Why.")
    String reason = "";

    @Mixin
    Tenders tenders = new Tenders();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    NewId id = new NewId();

    /** One of these. */
    static final class What {
        @Option(
                names = "--line",
                required = true,
                paramLabel = "N:QTY",
                converter = ReturnArgument.Reader.class,
                description = "A line's number and how much of it comes back.")
        List<ReturnArgument> lines = List.of();

        @Option(names = "--everything", required = true, description = "All that is left of the sale.")
        boolean everything;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            TransactionSheet.write(session, pos.refunds().complete(request(pos)));
            return ExitCodes.OK;
        });
    }

    private RefundRequest request(Pos pos) {
        TransactionId original = sale.in(pos).id();
        RefundRequest request = RefundRequest.of(new TransactionId(id.in(pos)), register.id(), original)
                .reason(reason);
        if (what.everything) {
            request = request.everything(!noRestock);
        }
        for (ReturnArgument line : what.lines) {
            request = request.line(line.line(), new Quantity(line.quantity()), !noRestock);
        }
        for (Tender tender : tenders.list(pos.store().currency())) {
            request = request.tender(tender);
        }
        return request;
    }
}
