package dev.mypos.sample.cli.product;

import dev.mypos.Pos;
import dev.mypos.exchange.ProductImport;
import dev.mypos.exchange.ProductImportResult;
import dev.mypos.exchange.Reject;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.sample.cli.argument.InputFile;
import dev.mypos.sample.cli.argument.RejectsOption;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.ProgressBar;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos product import}. */
@Command(
        name = "import",
        header = {
            "Create and change products from a CSV file; a second time changes nothing.",
            "",
            "  mypos product import items.csv --dry-run",
            "  mypos product import items.csv",
            ""
        },
        customSynopsis = "mypos product import FILE [--dry-run] [--rejects FILE]",
        footer = {
            "",
            "Columns, in any order: sku, name, price, and if wanted barcode, description, category, tax_code,",
            "stock, low_stock, oversell (allow, deny or untracked). The file is UTF-8, separated by commas."
        })
public final class ProductImportCommand implements Action {
    private static final Sheet<ProductImportResult> COLUMNS = Sheet.<ProductImportResult>empty()
            .number("rows", ProductImportResult::rows)
            .number("created", ProductImportResult::created)
            .number("updated", ProductImportResult::updated)
            .number("unchanged", ProductImportResult::unchanged)
            .number("rejected", ProductImportResult::rejected);

    @Parameters(paramLabel = "FILE", converter = InputFile.class, description = "The CSV file.")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "Say what would happen, and store nothing.")
    boolean dryRun;

    @Mixin
    RejectsOption rejects = new RejectsOption();

    @Override
    public int run(Session session) throws IOException {
        if (!dryRun) {
            rejects.check(file);
        }
        return session.withShop(pos -> {
            CsvSource source = CsvSource.of(file);
            ProductImportResult result = imported(session, pos, source);
            write(session, result);
            if (dryRun) {
                RejectsOption.name(session, result.rejects(), Integer.MAX_VALUE);
            } else {
                rejects.write(session, source, file, result.rejects(), "");
            }
            if (!result.finished()) {
                return ExitCodes.INTERRUPTED;
            }
            return result.rejected() == 0 ? ExitCodes.OK : ExitCodes.ROWS_REJECTED;
        });
    }

    private ProductImportResult imported(Session session, Pos pos, CsvSource source) {
        try (ProgressBar bar = session.progress(dryRun ? "checking" : "importing")) {
            ProductImport products = dryRun ? ProductImport.dryRun(pos) : ProductImport.into(pos);
            return products.run(source, bar::at);
        }
    }

    private void write(Session session, ProductImportResult result) {
        if (session.output().format() != Format.TABLE) {
            session.output().one(COLUMNS, result, () -> json(result));
        }
        session.note(String.format(
                Locale.ROOT,
                "%s%,d created, %,d updated, %,d unchanged, %,d rejected.",
                dryRun ? "Would be " : "",
                result.created(),
                result.updated(),
                result.unchanged(),
                result.rejected()));
        if (!result.ignoredColumns().isEmpty()) {
            session.note("These columns mean nothing here: " + String.join(", ", result.ignoredColumns()) + ".");
        }
    }

    private String json(ProductImportResult result) {
        return JsonText.object(json -> json.put("dry_run", dryRun)
                .put("rows", result.rows())
                .put("created", result.created())
                .put("updated", result.updated())
                .put("unchanged", result.unchanged())
                .put("rejected", result.rejected())
                .list("rejects", result.rejects(), ProductImportCommand::members));
    }

    private static void members(JsonText json, Reject reject) {
        json.put("line", reject.line()).put("column", reject.column()).put("reason", reject.reason());
    }
}
