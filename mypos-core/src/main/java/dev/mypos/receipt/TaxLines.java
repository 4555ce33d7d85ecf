package dev.mypos.receipt;

import dev.mypos.money.Tax;
import java.util.List;
import java.util.stream.Stream;

/** The taxes of a receipt, each with the net amount it is due on. */
final class TaxLines {
    private TaxLines() {}

    static Stream<Line> onTop(List<Tax> taxes) {
        return taxes.stream().filter(tax -> !tax.included()).map(TaxLines::line);
    }

    static Stream<Line> included(List<Tax> taxes) {
        List<Line> lines =
                taxes.stream().filter(Tax::included).map(TaxLines::line).toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Line.Rule(), new Line.Text("Tax included in the total")), lines.stream());
    }

    private static Line line(Tax tax) {
        return new Line.Pair(tax.name() + " " + tax.rate() + " on " + Amounts.of(tax.base()), Amounts.of(tax.amount()));
    }
}
