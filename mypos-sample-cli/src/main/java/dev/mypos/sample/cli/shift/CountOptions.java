package dev.mypos.sample.cli.shift;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.shift.CashCount;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What somebody counted in a drawer. Confine to one thread. */
final class CountOptions {
    @ArgGroup(multiplicity = "1")
    What what = new What();

    @Option(names = "--blind", description = "What was expected is not shown.")
    boolean blind;

    /** One of these. */
    static final class What {
        @Option(
                names = "--counted",
                required = true,
                paramLabel = "A",
                converter = Decimals.class,
                description = "What is in the drawer, the float included.")
        @Nullable
        BigDecimal total;

        @Option(
                names = "--pieces",
                required = true,
                paramLabel = "EACH:N",
                converter = PiecesArgument.Reader.class,
                description = "How many there are of a coin or note; once for each.")
        List<PiecesArgument> pieces = List.of();
    }

    /** @throws ValidationError if the count breaks a rule */
    CashCount in(Currency currency) {
        CashCount count = what.total == null ? pieces(currency) : CashCount.of(Money.of(what.total, currency));
        return count.counted(blind);
    }

    private CashCount pieces(Currency currency) {
        Map<Money, Integer> counted = new LinkedHashMap<>();
        for (PiecesArgument one : what.pieces) {
            Money denomination = Money.of(one.denomination(), currency);
            if (counted.put(denomination, one.pieces()) != null) {
                throw ValidationError.of(
                        "count the drawer", "counted[" + denomination + "]", "unique", "must be counted once");
            }
        }
        return CashCount.of(currency, counted);
    }
}
