package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.money.Tax;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a sale from its goods to its total: each at its price, then what is taken off and what comes on top. */
final class SoldGoods {
    private final Quote quote;
    private final List<Line> goods = new ArrayList<>();
    private Money subtotal;

    private SoldGoods(Quote quote) {
        this.quote = quote;
        this.subtotal = Money.zero(quote.total().currency());
        quote.lines().forEach(this::add);
    }

    static Stream<Line> lines(Sale sale) {
        SoldGoods sold = new SoldGoods(sale.quote());
        return Stream.of(
                        sold.goods.stream(),
                        sold.changes(),
                        Stream.of(new Line.Total(
                                "TOTAL " + sale.total().currency().getCurrencyCode(), Amounts.of(sale.total()))))
                .flatMap(lines -> lines);
    }

    private void add(LineItem line) {
        Optional<String> detail = Amounts.isOnePiece(line) ? Optional.empty() : Optional.of(Amounts.pieces(line));
        goods.add(new Line.Item(line.item().name(), detail, Amounts.of(line.gross())));
        Money own = own(line);
        Reduction.shared(
                        line.item().discounts(),
                        line.gross(),
                        own,
                        quote.rules().mode())
                .forEach(reduction -> goods.add(new Line.Under(
                        reduction.label(), Amounts.of(reduction.amount().negated()))));
        subtotal = subtotal.plus(line.gross()).minus(own);
    }

    /** The part of a line's discount that is not its share of the sale's. */
    private Money own(LineItem line) {
        return quote.discounts().isEmpty()
                ? line.discount()
                : Reduction.sum(
                                line.item().discounts(),
                                line.gross(),
                                quote.rules().mode())
                        .min(line.discount());
    }

    private Stream<Line> changes() {
        List<Line> changes =
                Stream.concat(discounts(), TaxLines.onTop(quote.taxes())).toList();
        return changes.isEmpty() ? Stream.empty() : Stream.concat(Amounts.subtotal(subtotal), changes.stream());
    }

    private Stream<Line> discounts() {
        Money onTop = Money.sum(
                subtotal.currency(),
                quote.taxes().stream().filter(tax -> !tax.included()).map(Tax::amount));
        Money taken = subtotal.minus(quote.total().minus(onTop));
        return Reduction.shared(
                        quote.discounts(), subtotal, taken, quote.rules().mode())
                .stream()
                .map(reduction -> new Line.Pair(
                        reduction.label(), Amounts.of(reduction.amount().negated())));
    }
}
