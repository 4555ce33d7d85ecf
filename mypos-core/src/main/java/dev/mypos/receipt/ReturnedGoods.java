package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Refund;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a refund from its goods to its total. Each shows what comes back for it: parts of a sale are rounded each for
 * itself, so price less discount may be off by a cent where the parts are not.
 */
final class ReturnedGoods {
    private ReturnedGoods() {}

    static Stream<Line> lines(Refund refund) {
        Stream<Line> goods = refund.lines().stream()
                .map(line -> new Line.Item(line.item().name(), detail(line), Amounts.of(Amounts.priced(line))));
        return Stream.of(
                        goods,
                        changes(refund),
                        Stream.of(new Line.Total(
                                "REFUNDED " + refund.total().currency().getCurrencyCode(), Amounts.of(refund.total()))))
                .flatMap(lines -> lines);
    }

    private static Optional<String> detail(LineItem line) {
        if (!line.discount().isZero()) {
            return Optional.of(Amounts.pieces(line) + ", discount " + Amounts.of(line.discount()));
        }
        return Amounts.isOnePiece(line) ? Optional.empty() : Optional.of(Amounts.pieces(line));
    }

    private static Stream<Line> changes(Refund refund) {
        List<Line> taxes = TaxLines.onTop(refund.taxes()).toList();
        Money subtotal =
                Money.sum(refund.total().currency(), refund.lines().stream().map(Amounts::priced));
        return taxes.isEmpty() ? Stream.empty() : Stream.concat(Amounts.subtotal(subtotal), taxes.stream());
    }
}
