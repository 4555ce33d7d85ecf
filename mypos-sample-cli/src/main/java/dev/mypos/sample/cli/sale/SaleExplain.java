package dev.mypos.sample.cli.sale;

import dev.mypos.error.ValidationError;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.money.Step;
import dev.mypos.sale.Sale;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mypos sale explain}. */
@Command(
        name = "explain",
        header = {
            "Show each step from a sale's lines to its total.",
            "",
            "  mypos sale explain 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11",
            ""
        },
        customSynopsis = "mypos sale explain ID [OPTIONS]")
public final class SaleExplain implements Action {
    private static final Sheet<Step> COLUMNS = Sheet.<Step>empty()
            .text("rule", Step::rule)
            .text("inputs", Step::inputs)
            .number("exact", Step::exact)
            .number("result", step -> step.result().amount().toPlainString())
            .number("remainder", step -> step.remainder().toPlainString());

    @Parameters(
            paramLabel = "ID",
            converter = TransactionArgument.Reader.class,
            description = "The sale's id, or till and receipt number.")
    TransactionArgument id = new TransactionArgument("");

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Sale sale = id.in(pos).fold(found -> found, refund -> {
                throw ValidationError.of(
                        "explain the sale",
                        "id",
                        "kind",
                        "must be that of a sale; " + id.typed() + " is a refund, whose figures follow from its sale");
            });
            session.output().list(COLUMNS, sale.quote().explain(), SaleExplain::members);
            return replayed(session, sale);
        });
    }

    private static int replayed(Session session, Sale sale) {
        if (sale.quote().again().equals(sale.quote())) {
            session.note("Replaying these steps gives the stored figures: " + sale.total() + ".");
            return ExitCodes.OK;
        }
        session.console()
                .say("Replaying these steps does not give the stored figures. Ask what else is wrong: mypos verify");
        return ExitCodes.FAILURE;
    }

    private static void members(JsonText json, Step step) {
        json.put("rule", step.rule())
                .put("inputs", step.inputs())
                .put("exact", step.exact())
                .put("result", step.result())
                .put("remainder", step.remainder());
    }
}
