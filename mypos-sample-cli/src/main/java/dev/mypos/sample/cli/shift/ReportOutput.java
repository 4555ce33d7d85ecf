package dev.mypos.sample.cli.shift;

import dev.mypos.receipt.Receipt;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.ShiftReport;
import picocli.CommandLine.Option;

/** How a shift report is written. Confine to one thread. */
final class ReportOutput {
    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Columns: 32, 42 or 48 (default: " + Receipt.DEFAULT_COLUMNS + ").")
    int width = Receipt.DEFAULT_COLUMNS;

    /** As text; with {@code -o json} its fields, those of a Z report as they are stored. */
    void write(Session session, ShiftReport report) {
        boolean json = session.output().format() == Format.JSON;
        session.output()
                .text(
                        json
                                ? report.fields().canonical()
                                : report.slip().text(width).stripTrailing());
    }
}
