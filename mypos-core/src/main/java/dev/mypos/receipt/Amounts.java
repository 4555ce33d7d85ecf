package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.money.Tax;
import dev.mypos.sale.LineItem;
import java.util.stream.Stream;

/** How figures read on a receipt. */
final class Amounts {
    private Amounts() {}

    /** Plain digits with the currency's decimals; the currency stands at the total. */
    static String of(Money money) {
        return money.amount().toPlainString();
    }

    static String pieces(LineItem line) {
        return line.item().unit().text(line.quantity()) + " x "
                + line.item().price().amount().toPlainString();
    }

    /** Whether there is nothing to say of how many: a kilogram is not one piece. */
    static boolean isOnePiece(LineItem line) {
        return line.item().unit().text(line.quantity()).equals("1");
    }

    static Stream<Line> subtotal(Money amount) {
        return Stream.of(new Line.Rule(), new Line.Pair("Subtotal", of(amount)));
    }

    /** What the line costs before the taxes that come on top of its price. */
    static Money priced(LineItem line) {
        Money onTop = Money.sum(
                line.total().currency(),
                line.taxes().stream().filter(tax -> !tax.included()).map(Tax::amount));
        return line.total().minus(onTop);
    }
}
