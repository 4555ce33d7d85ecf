package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.SalesImport;
import dev.mypos.exchange.SalesImportResult;
import dev.mypos.exchange.SalesMapping;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.sample.cli.argument.InputFile;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.RejectsOption;
import dev.mypos.sample.cli.console.ProgressBar;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos sale import}. */
@Command(
        name = "import",
        header = {
            "Take the sales of another point of sale into the shop; a second time changes nothing.",
            "",
            "  mypos sale import online-retail.csv --map online-retail",
            "  mypos sale import old-till.csv --map old-till.properties",
            ""
        },
        customSynopsis = "mypos sale import FILE --map NAME [--rejects FILE] [--register R]")
public final class SaleImport implements Action {
    private static final String NUMBER_OF_ITS_OWN =
            "; a row whose invoice is stored needs an invoice number of its own";

    @Parameters(
            paramLabel = "FILE",
            converter = InputFile.class,
            description = "A CSV file, one row a line of an invoice.")
    Path file = Path.of("");

    @Option(
            names = "--map",
            required = true,
            paramLabel = "NAME",
            converter = MappingName.Converter.class,
            description = "How it is read: online-retail, supermarket, or a file NAME.properties that says it.")
    MappingName map = new MappingName("online-retail");

    @Mixin
    RejectsOption rejects = new RejectsOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Override
    public int run(Session session) throws IOException {
        SalesMapping mapping = map.mapping();
        rejects.check(file);
        return session.withShop(pos -> {
            CsvSource source = CsvSource.of(file);
            SalesImportResult result = imported(session, new SalesImport(pos, mapping, register.id()), source);
            ImportSummary.write(session, result, pos.store().currency());
            rejects.write(session, source, file, result.rejects(), NUMBER_OF_ITS_OWN);
            if (!result.finished()) {
                return ExitCodes.INTERRUPTED;
            }
            return result.rejects().isEmpty() ? ExitCodes.OK : ExitCodes.ROWS_REJECTED;
        });
    }

    private static SalesImportResult imported(Session session, SalesImport sales, CsvSource source) {
        try (ProgressBar bar = session.progress("importing")) {
            return sales.run(source, bar::at);
        }
    }
}
