package dev.mypos.sample.cli.report;

import dev.mypos.exchange.csv.ReportCsv;
import dev.mypos.exchange.json.ReportJson;
import dev.mypos.report.SalesReport;
import dev.mypos.report.Sum;
import dev.mypos.sample.cli.argument.Days;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos report sales}. */
@Command(
        name = "sales",
        header = {
            "Add up sales and refunds.",
            "",
            "  mypos report sales --group-by product --from 2026-11-01",
            "  mypos report sales --group-by day -o csv > november.csv",
            ""
        },
        customSynopsis = {
            "mypos report sales [--group-by day|hour|week|month|product|category|customer|staff|register|tender|tax|",
            "                                discount_reason|refund_reason]",
            "                   [--from D] [--to D]"
        })
public final class ReportSales implements Action {
    @Option(
            names = "--group-by",
            paramLabel = "KEY",
            defaultValue = "day",
            description = {
                "day, hour, week, month, product, category, customer, staff, register, tender, tax,",
                "discount_reason or refund_reason",
                "(default: ${DEFAULT-VALUE})."
            })
    SalesReport.By by = SalesReport.By.DAY;

    @Mixin
    Days days = new Days();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            write(session, pos.reports().sales(by, days.from(), days.to()));
            return ExitCodes.OK;
        });
    }

    /** Writes a report in the format that was asked for; in a table with its total. */
    public static void write(Session session, SalesReport report) {
        switch (session.output().format()) {
            case JSON -> session.output().text(ReportJson.write(report));
            case CSV -> {
                ReportCsv.write(session.console().out(), report);
                session.console().out().flush();
            }
            case TABLE -> session.output().rows(columns(report), lines(report));
        }
    }

    private static List<Line> lines(SalesReport report) {
        List<Line> lines = new ArrayList<>();
        report.rows().forEach(row -> lines.add(new Line(row.key(), row)));
        lines.add(new Line("total", report.total()));
        return lines;
    }

    private static Sheet<Line> columns(SalesReport report) {
        String key = report.by().name().toLowerCase(Locale.ROOT);
        Sheet<Line> keyed = Sheet.<Line>empty().text(key, Line::key);
        Sheet<Line> named = report.by() == SalesReport.By.PRODUCT
                ? keyed.text("name", line -> line.row().label())
                : keyed;
        return named.number("sales", line -> line.row().sales())
                .number("refunds", line -> line.row().refunds())
                .number("items", line -> line.row().items())
                .number("gross", amount(SalesReport.Row::gross))
                .number("discount", amount(SalesReport.Row::discount))
                .number("tax", amount(SalesReport.Row::tax))
                .number("refunded", amount(SalesReport.Row::refunded))
                .number("net", amount(SalesReport.Row::net));
    }

    private static Function<Line, String> amount(Function<SalesReport.Row, Sum> figure) {
        return line -> figure.apply(line.row()).amount().toPlainString();
    }

    private record Line(String key, SalesReport.Row row) {}
}
