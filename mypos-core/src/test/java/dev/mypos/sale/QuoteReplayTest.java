package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Tax;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any sale. Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class QuoteReplayTest {
    private static final int REPLAYS = 10_000;
    private static final int SALES = 3_000;
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final RandomSales sales = new RandomSales(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("QuoteReplayTest -Dmypos.seed=" + SEED);
    }

    @Test
    void explain_anySale_replaysToTheStoredFigures() {
        for (int run = 0; run < REPLAYS; run++) {
            Quote quote = sales.next(7);
            Replay replay = Replay.of(quote);

            assertThat(replay.lines()).as("seed %d, sale %d", SEED, run).hasSameSizeAs(quote.lines());
            for (LineItem line : quote.lines()) {
                assertReplayed(line, replay.lines().get(line.number() - 1));
            }
            assertThat(quote.total().amount()).isEqualByComparingTo(replay.total);
            assertThat(quote.cashDue().amount()).isEqualByComparingTo(replay.cash);
            assertThat(quote.again()).as("seed %d, sale %d", SEED, run).isEqualTo(quote);
        }
    }

    private static void assertReplayed(LineItem line, Replay.Line replayed) {
        assertThat(line.gross().amount()).as("seed %d", SEED).isEqualByComparingTo(replayed.gross);
        assertThat(line.discount().amount()).as("seed %d", SEED).isEqualByComparingTo(replayed.discount());
        assertThat(line.tax().amount()).as("seed %d", SEED).isEqualByComparingTo(replayed.tax());
        assertThat(line.total().amount()).as("seed %d", SEED).isEqualByComparingTo(replayed.total);
    }

    @Test
    void of_anySale_addsUpInEveryWay() {
        for (int run = 0; run < SALES; run++) {
            Quote quote = sales.next(7);

            assertThat(sum(quote, quote.lines().stream().map(LineItem::gross)))
                    .as("seed %d, sale %d", SEED, run)
                    .isEqualTo(quote.gross());
            assertThat(sum(quote, quote.lines().stream().map(LineItem::discount)))
                    .isEqualTo(quote.discount());
            assertThat(sum(quote, quote.lines().stream().map(LineItem::total))).isEqualTo(quote.total());
            assertThat(Tax.merged(quote.lines(), LineItem::taxes)).isEqualTo(quote.taxes());
            assertThat(sum(quote, quote.lines().stream().map(LineItem::tax))).isEqualTo(quote.tax());
            assertThat(quote.lines()).allMatch(QuoteReplayTest::adds);
        }
    }

    private static boolean adds(LineItem line) {
        Money left = line.gross().minus(line.discount());
        Money onTop = sum(line.total(), line.taxes().stream().filter(tax -> !tax.included()));
        Money base = line.total().minus(line.tax());
        return !line.discount().isNegative()
                && !left.isNegative()
                && !base.isNegative()
                && left.plus(onTop).equals(line.total())
                && line.taxes().stream().map(Tax::base).allMatch(base::equals);
    }

    private static Money sum(Money like, Stream<Tax> taxes) {
        return Money.sum(like.currency(), taxes.map(Tax::amount));
    }

    private static Money sum(Quote quote, Stream<Money> amounts) {
        return Money.sum(quote.total().currency(), amounts);
    }

    @Test
    void settle_anySale_balances() {
        for (int run = 0; run < SALES; run++) {
            Quote quote = sales.next(3);
            Settlement settlement = sales.settle(quote);
            Money given = sum(quote, settlement.tenders().stream().map(Tender::amount));

            assertThat(quote.total().plus(settlement.roundingAdjustment()))
                    .as("seed %d, sale %d", SEED, run)
                    .isEqualTo(given.minus(settlement.change()));
            assertThat(settlement.change().isNegative()).isFalse();
        }
    }
}
