package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos tax create}. */
@Command(
        name = "create",
        header = {
            "Add a tax that products may carry.",
            "",
            "  mypos tax create reduced --rate 9 --prices-include-tax --name VAT",
            ""
        },
        customSynopsis = "mypos tax create CODE --rate P [--prices-include-tax] [--name N]",
        footer = {"", "A tax is never changed: make another one, and put products under it."})
public final class TaxCreate implements Action {
    @Parameters(paramLabel = "CODE", description = "What products name it by.")
    String code = "";

    @Option(
            names = "--rate",
            required = true,
            paramLabel = "P",
            converter = Decimals.class,
            description = "In percent, up to 6 decimals.")
    BigDecimal rate = BigDecimal.ZERO;

    @Option(names = "--prices-include-tax", description = "Prices contain it; it is added to them otherwise.")
    boolean included;

    @Option(names = "--name", paramLabel = "N", description = "What receipts call it (default: Tax).")
    String name = "Tax";

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Rate percent = new Rate(rate);
            TaxRule rule = included ? TaxRule.included(code, name, percent) : TaxRule.onTop(code, name, percent);
            pos.settings().addTax(rule);
            TaxRow row = TaxRow.of(rule).get(0);
            session.output().one(TaxRow.COLUMNS, row, () -> JsonText.object(json -> TaxRow.members(json, row)));
            return ExitCodes.OK;
        });
    }
}
