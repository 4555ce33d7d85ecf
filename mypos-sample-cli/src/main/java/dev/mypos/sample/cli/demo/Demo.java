package dev.mypos.sample.cli.demo;

import dev.mypos.MyPos;
import dev.mypos.Verification;
import dev.mypos.exchange.json.JsonText;
import dev.mypos.report.SalesReport;
import dev.mypos.sale.Sale;
import dev.mypos.sample.cli.argument.Day;
import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Program;
import dev.mypos.sample.cli.console.Style;
import dev.mypos.sample.cli.report.ReportSales;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.sample.cli.session.Shops;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mypos demo}. */
@Command(
        name = "demo",
        header = {"Make a small shop in a new folder, sell in it, and show what comes of it.", "", "  mypos demo", ""},
        customSynopsis = "mypos demo [--dir DIR]")
public final class Demo implements Action {
    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "mypos-demo",
            description = "The folder; if it is in use, its name gets a number (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("mypos-demo");

    @Override
    public int run(Session session) throws IOException {
        Path free = free(session);
        Shops shops = session.shops().at(free);
        try (MyPos pos = shops.create(DemoShop.store())) {
            Sale sale = new DemoDay(pos, DemoShop.stocked(pos)).happen();
            Verification found = pos.verify();
            if (session.output().format() == Format.JSON) {
                session.output().text(json(shops, sale, found));
            } else {
                show(session, pos, sale, found);
                explain(session, free, shops);
            }
            return found.ok() ? ExitCodes.OK : ExitCodes.FAILURE;
        }
    }

    private Path free(Session session) throws IOException {
        Path free = folder;
        for (int number = 2; isUsed(free); number++) {
            free = folder.resolveSibling(folder.getFileName() + "-" + number);
        }
        if (!free.equals(folder)) {
            session.note(folder + " is in use, so this shop goes into " + free + ".");
        }
        return free;
    }

    private static boolean isUsed(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isPresent();
        }
    }

    private static void show(Session session, MyPos pos, Sale sale, Verification found) {
        Console console = session.console();
        Style style = session.outputStyle();
        console.out().println(style.strong("A sale with a discount, paid by card and in cash:"));
        console.out().println();
        console.out().println(pos.receipts().text(sale).stripTrailing());
        console.out().println();
        console.out().println(style.strong("The day, one refund included:"));
        console.out().println();
        ReportSales.write(session, pos.reports().sales(SalesReport.By.DAY, Day.FIRST, Day.LAST));
        console.out().println();
        long checked =
                found.laws().stream().mapToLong(Verification.Law::checked).sum();
        console.out()
                .println(
                        found.ok()
                                ? style.good("Verified: " + checked + " checks of stored data, and everything adds up.")
                                : style.bad("The audit found violations; see mypos verify."));
    }

    private static void explain(Session session, Path folder, Shops shops) {
        String program = Program.name();
        String backend = " --backend " + shops.name();
        Console console = session.console();
        console.out().println();
        console.out()
                .println(
                        "The shop lies in " + session.outputStyle().strong(folder.toString()) + ". What to type next:");
        console.out().println();
        Stream.of(
                        "product list" + backend,
                        "sale create --line SCONE:2 --line FLAT --cash 20.00" + backend,
                        "sale explain main/2" + backend,
                        "report sales --group-by product" + backend,
                        "init --name \"Corner shop\" --currency EUR --zone Europe/Dublin --tax-rate 23"
                                + " --prices-include-tax")
                .forEach(command -> console.out().println("  " + program + " " + command));
        console.out().flush();
    }

    private static String json(Shops shops, Sale sale, Verification found) {
        return JsonText.object(json -> json.put("backend", shops.name())
                .put("transaction_id", sale.id().toString())
                .put("receipt_number", sale.receiptNumber())
                .put("total_amount", sale.total())
                .put("ok", found.ok()));
    }
}
