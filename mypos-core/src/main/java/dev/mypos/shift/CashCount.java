package dev.mypos.shift;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.wire.Fields;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody found in a drawer: coins and notes by denomination, or their sum alone. Immutable.
 *
 * @param pieces the largest denomination first, each once; empty where only the sum is known
 * @param total 0 or more
 * @param blind whether it was counted without showing what was expected
 */
public record CashCount(List<Pieces> pieces, Money total, boolean blind) {
    /** The most coins or notes of one denomination. */
    public static final int MAX_PIECES = 1_000_000;

    private static final String OPERATION = "count the drawer";
    /** What the digits of coins and notes are, whatever the currency: 0.05, 20, 0.25. */
    private static final Set<BigInteger> DIGITS =
            Set.of(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(5), BigInteger.valueOf(25));

    /**
     * Coins or notes of one kind.
     *
     * @param denomination what one is worth
     * @param pieces how many there are, 0 to {@link #MAX_PIECES}
     */
    public record Pieces(Money denomination, int pieces) {
        Money amount() {
            return denomination.times(pieces);
        }
    }

    /** @throws ValidationError if the total is negative or not what the pieces come to */
    public CashCount {
        pieces = List.copyOf(pieces);
        if (total.isNegative()) {
            throw ValidationError.of(OPERATION, "counted", "range", "must be 0 or more, not " + total);
        }
        if (!pieces.isEmpty() && !sum(total.currency(), pieces).equals(total)) {
            throw ValidationError.of(OPERATION, "counted", "sum", "must be what the pieces come to");
        }
    }

    /** A sum alone. */
    public static CashCount of(Money total) {
        return new CashCount(List.of(), total, false);
    }

    /**
     * A count by denomination.
     *
     * @param counted how many there are of each; what is not there may be left out
     * @throws ValidationError for each one that is in another currency, is no coin or note (its digits are 1, 2, 5 or 25,
     *     however many noughts follow), or is counted below 0 or above {@link #MAX_PIECES}
     */
    public static CashCount of(Currency currency, Map<Money, Integer> counted) {
        List<Violation> broken = new ArrayList<>();
        counted.forEach((denomination, pieces) -> check(currency, denomination, pieces, broken));
        if (!broken.isEmpty()) {
            broken.sort(Comparator.comparing(Violation::path));
            throw new ValidationError(OPERATION, broken);
        }
        List<Pieces> sorted = counted.entrySet().stream()
                .map(entry -> new Pieces(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Pieces::denomination).reversed())
                .toList();
        return new CashCount(sorted, sum(currency, sorted), false);
    }

    private static void check(Currency currency, Money denomination, int pieces, List<Violation> broken) {
        String path = "counted[" + denomination + "]";
        if (!denomination.currency().equals(currency)) {
            broken.add(new Violation(path, "currency", "must be in " + currency));
        } else if (!isCoinOrNote(denomination)) {
            broken.add(new Violation(path, "denomination", "must be a coin or note; count another sum as a total"));
        }
        if (pieces < 0 || pieces > MAX_PIECES) {
            broken.add(new Violation(path, "range", "must be from 0 to " + MAX_PIECES + " pieces, not " + pieces));
        }
    }

    private static boolean isCoinOrNote(Money denomination) {
        return denomination.isPositive()
                && DIGITS.contains(denomination.amount().stripTrailingZeros().unscaledValue());
    }

    private static Money sum(Currency currency, List<Pieces> pieces) {
        return Money.sum(currency, pieces.stream().map(Pieces::amount));
    }

    /** The same, counted without showing what was expected. */
    public CashCount counted(boolean blindly) {
        return new CashCount(pieces, total, blindly);
    }

    Fields fields() {
        return Fields.builder()
                .put("pieces", pieces.stream().map(CashCount::fields).toList())
                .put("total", total.amount())
                .put("blind", blind)
                .build();
    }

    private static Fields fields(Pieces pieces) {
        return Fields.builder()
                .put("denomination", pieces.denomination().amount())
                .put("pieces", pieces.pieces())
                .build();
    }

    static CashCount from(Fields fields, Currency currency) {
        return new CashCount(
                fields.list("pieces").stream()
                        .map(one -> new Pieces(Money.of(one.decimal("denomination"), currency), one.integer("pieces")))
                        .toList(),
                Money.of(fields.decimal("total"), currency),
                fields.flag("blind"));
    }
}
