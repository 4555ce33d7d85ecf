package dev.mypos.sample.cli.report;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.report.StockReport;
import dev.mypos.report.Sum;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mypos report stock}. */
@Command(
        name = "stock",
        header = {
            "Add up what is on hand, what it would sell for and what it cost.",
            "",
            "  mypos report stock -o csv > stock.csv",
            "  mypos report stock --low",
            ""
        },
        customSynopsis = "mypos report stock [--low | --below-zero] [--location L]")
public final class ReportStock implements Action {
    private static final Sheet<Line> COLUMNS = Sheet.<Line>empty()
            .text("sku", Line::sku)
            .text("name", Line::name)
            .number("on_hand", Line::onHand)
            .number("low_stock", Line::lowStock)
            .number("value", Line::value)
            .number("cost", Line::cost);

    @ArgGroup
    @Nullable
    Filter filter;

    @Option(names = "--location", paramLabel = "L", description = "Where (default: main).")
    String location = LocationId.MAIN.value();

    /** One of these. */
    static final class Filter {
        @Option(names = "--low", description = "At or below their threshold only.")
        boolean low;

        @Option(names = "--below-zero", description = "Sold below zero only.")
        boolean belowZero;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            write(session, pos.reports().stock(new LocationId(location), query()));
            return ExitCodes.OK;
        });
    }

    private StockQuery query() {
        if (filter == null) {
            return new StockQuery.All();
        }
        return filter.low ? new StockQuery.Low() : new StockQuery.BelowZero();
    }

    /** With its total in a table and in JSON. */
    private static void write(Session session, StockReport report) {
        if (session.output().format() == Format.JSON) {
            session.output()
                    .text(JsonText.object(json -> json.list("rows", report.rows(), ReportStock::members)
                            .put("value", report.value())
                            .put("cost", report.cost())));
            return;
        }
        List<Line> lines = new ArrayList<>(report.rows().stream().map(Line::of).toList());
        if (session.output().format() == Format.TABLE) {
            lines.add(new Line("total", "", "", "", amount(report.value()), amount(report.cost())));
        }
        session.output().rows(COLUMNS, lines);
    }

    private static String amount(Sum sum) {
        return sum.amount().toPlainString();
    }

    private static void members(JsonText json, StockReport.Row row) {
        json.put("sku", row.sku()).put("name", row.name()).put("on_hand", row.onHand());
        row.lowStock().ifPresentOrElse(low -> json.put("low_stock", low), () -> json.putNull("low_stock"));
        json.put("value", row.value());
        row.cost().ifPresentOrElse(cost -> json.put("cost", cost), () -> json.putNull("cost"));
    }

    private record Line(String sku, String name, String onHand, String lowStock, String value, String cost) {
        static Line of(StockReport.Row row) {
            return new Line(
                    row.sku(),
                    row.name(),
                    row.onHand().toString(),
                    row.lowStock().map(Object::toString).orElse(""),
                    amount(row.value()),
                    row.cost().map(ReportStock::amount).orElse(""));
        }
    }
}
