package dev.mypos.receipt;

import dev.mypos.sale.LineItem;
import dev.mypos.sale.Transaction;
import java.util.stream.Stream;

/** The goods of a gift receipt: what and how much, and nothing that tells what it cost. */
final class Gifts {
    private Gifts() {}

    static Stream<Line> lines(Transaction transaction) {
        return transaction.lines().stream().map(Gifts::goods).map(Line.Text::new);
    }

    private static String goods(LineItem line) {
        String name = line.item().name();
        return Amounts.isOnePiece(line) ? name : line.item().unit().text(line.quantity()) + " x " + name;
    }
}
