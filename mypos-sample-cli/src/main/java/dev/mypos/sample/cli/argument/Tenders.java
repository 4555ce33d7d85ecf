package dev.mypos.sample.cli.argument;

import dev.mypos.money.Money;
import dev.mypos.sale.Tender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is paid with. Confine to one thread. */
public final class Tenders {
    @Option(names = "--cash", paramLabel = "A", converter = Decimals.class, description = "Cash, given as an amount.")
    @Nullable
    BigDecimal cash;

    @Option(names = "--card", paramLabel = "A", converter = Decimals.class, description = "By card.")
    @Nullable
    BigDecimal card;

    @Option(names = "--other", paramLabel = "A", converter = Decimals.class, description = "By anything else.")
    @Nullable
    BigDecimal other;

    /**
     * The tenders that were given, in the store's currency; empty if none was.
     *
     * @throws dev.mypos.error.ValidationError if an amount breaks a rule
     */
    public List<Tender> list(Currency currency) {
        List<Tender> tenders = new ArrayList<>();
        add(tenders, Tender.Kind.CARD, card, currency);
        add(tenders, Tender.Kind.OTHER, other, currency);
        add(tenders, Tender.Kind.CASH, cash, currency);
        return tenders;
    }

    private static void add(List<Tender> tenders, Tender.Kind kind, @Nullable BigDecimal amount, Currency currency) {
        if (amount != null) {
            tenders.add(new Tender(kind, Money.of(amount, currency), Optional.empty()));
        }
    }
}
