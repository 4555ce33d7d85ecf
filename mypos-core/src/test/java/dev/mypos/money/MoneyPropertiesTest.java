package dev.mypos.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.TaxRule.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for any input. Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class MoneyPropertiesTest {
    private static final int RUNS = 2_000;
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN
    };

    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("MoneyPropertiesTest -Dmypos.seed=" + SEED);
    }

    private Money amount(long bound) {
        return Money.ofMinor(random.nextLong(bound), EUR);
    }

    private RoundingMode mode() {
        return MODES[random.nextInt(MODES.length)];
    }

    private Rate rate() {
        return new Rate(BigDecimal.valueOf(random.nextLong(30_000), random.nextInt(2, 5)));
    }

    private TaxRule rule(int number) {
        List<Component> components = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Component("tax " + i, rate(), random.nextBoolean()))
                .toList();
        return new TaxRule("rule " + number, components);
    }

    private List<Taxable> lines() {
        List<TaxRule> rules = IntStream.range(0, 3).mapToObj(this::rule).toList();
        return Stream.generate(() -> new Taxable(amount(random.nextInt(1, 100_000)), rules.get(random.nextInt(3))))
                .limit(random.nextInt(1, 12))
                .toList();
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(EUR, amounts);
    }

    @Test
    void allocate_anyWeights_addsUpAndStaysWithinEachWeight() {
        for (int run = 0; run < RUNS; run++) {
            List<Money> weights = Stream.generate(() -> random.nextInt(4) == 0 ? Money.zero(EUR) : amount(5_000))
                    .limit(random.nextInt(1, 20))
                    .toList();
            Money sum = sum(weights.stream());
            Money whole = amount(sum.minorUnits() + 1);

            List<Money> parts = sum.isZero() ? weights : whole.allocate(weights);

            assertThat(sum(parts.stream())).as("seed %d", SEED).isEqualTo(whole);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i)).as("seed %d", SEED).isBetween(Money.zero(EUR), weights.get(i));
            }
        }
    }

    @Test
    void allocate_anyWhole_isWithinOneUnitOfTheExactShare() {
        for (int run = 0; run < RUNS; run++) {
            List<Money> weights = Stream.generate(() -> amount(5_000).plus(Money.ofMinor(1, EUR)))
                    .limit(random.nextInt(1, 20))
                    .toList();

            for (Step step : Allocation.of(amount(1_000_000), weights).steps()) {
                assertThat(step.remainder().abs()).as("seed %d: %s", SEED, step).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TaxScope.class)
    void taxation_anyLines_addsUpInEveryWay(TaxScope scope) {
        for (int run = 0; run < RUNS; run++) {
            List<Taxable> lines = lines();
            Taxation taxation = Taxation.of(EUR, lines, Rounding.of(mode(), scope));

            assertThat(sum(taxation.lines().stream().map(TaxedLine::total)))
                    .as("seed %d", SEED)
                    .isEqualTo(taxation.total());
            assertThat(sum(taxation.taxes().stream().map(Tax::amount)))
                    .as("seed %d", SEED)
                    .isEqualTo(taxation.tax())
                    .isEqualTo(taxation.total().minus(taxation.net()));
            for (int i = 0; i < lines.size(); i++) {
                assertAddsUp(lines.get(i), taxation.lines().get(i));
            }
        }
    }

    private void assertAddsUp(Taxable given, TaxedLine taxed) {
        Stream<Money> contained = taxed.taxes().stream().filter(Tax::included).map(Tax::amount);
        Stream<Money> added =
                taxed.taxes().stream().filter(tax -> !tax.included()).map(Tax::amount);

        assertThat(taxed.net().plus(sum(contained))).as("seed %d", SEED).isEqualTo(given.amount());
        assertThat(given.amount().plus(sum(added))).as("seed %d", SEED).isEqualTo(taxed.total());
        assertThat(taxed.net().isNegative()).as("seed %d", SEED).isFalse();
        assertThat(taxed.taxes()).as("seed %d", SEED).extracting(Tax::base).allMatch(taxed.net()::equals);
    }

    @ParameterizedTest
    @EnumSource(TaxScope.class)
    void taxation_negatedLines_isTheMirror(TaxScope scope) {
        for (int run = 0; run < RUNS; run++) {
            List<Taxable> lines = lines();
            List<Taxable> negated = lines.stream()
                    .map(line -> new Taxable(line.amount().negated(), line.rule()))
                    .toList();
            Rounding rounding = Rounding.of(mode(), scope);

            assertThat(Taxation.of(EUR, negated, rounding).lines())
                    .as("seed %d", SEED)
                    .isEqualTo(Taxation.of(EUR, lines, rounding).lines().stream()
                            .map(MoneyPropertiesTest::negated)
                            .toList());
        }
    }

    private static TaxedLine negated(TaxedLine line) {
        List<Tax> taxes = line.taxes().stream()
                .map(tax -> new Tax(
                        tax.name(),
                        tax.rate(),
                        tax.included(),
                        tax.base().negated(),
                        tax.amount().negated()))
                .toList();
        return new TaxedLine(line.net().negated(), taxes, line.total().negated());
    }

    @ParameterizedTest
    @EnumSource(TaxScope.class)
    void taxation_linesOfBothSigns_addsUpWithinOneUnitALine(TaxScope scope) {
        for (int run = 0; run < RUNS; run++) {
            List<Taxable> lines = lines().stream()
                    .map(line -> random.nextBoolean()
                            ? line
                            : new Taxable(line.amount().negated(), line.rule()))
                    .toList();
            Taxation taxation = Taxation.of(EUR, lines, Rounding.of(mode(), scope));

            assertThat(sum(taxation.taxes().stream().map(Tax::amount)))
                    .as("seed %d", SEED)
                    .isEqualTo(taxation.tax());
            for (Step step : taxation.steps()) {
                assertThat(step.remainder().abs()).as("seed %d: %s", SEED, step).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void taxation_byDocument_roundsTheSumOfEachTaxOnce() {
        for (int run = 0; run < RUNS; run++) {
            RoundingMode mode = mode();
            Taxation taxation = Taxation.of(EUR, lines(), Rounding.of(mode, TaxScope.DOCUMENT));

            // A tax on top is its rate of the whole base, whatever the lines.
            for (Tax tax :
                    taxation.taxes().stream().filter(tax -> !tax.included()).toList()) {
                assertThat(tax.amount())
                        .as("seed %d", SEED)
                        .isEqualTo(tax.rate().times(tax.base(), mode));
            }
            for (Step step : taxation.steps()) {
                assertThat(step.remainder().abs()).as("seed %d: %s", SEED, step).isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void taxation_byLine_isRoundedFromItsStepsExactValue() {
        for (int run = 0; run < RUNS; run++) {
            RoundingMode mode = mode();
            Taxation taxation = Taxation.of(EUR, lines(), Rounding.of(mode, TaxScope.LINE));

            for (Step step : taxation.steps()) {
                assertThat(step.result().amount())
                        .as("seed %d: %s", SEED, step)
                        .isEqualTo(new BigDecimal(step.exact()).setScale(2, mode));
            }
        }
    }

    @Test
    void share_returnedInAnyParts_neverGoesBackAndClosesToTheWhole() {
        for (int run = 0; run < RUNS; run++) {
            Money whole = amount(100_000);
            RoundingMode mode = mode();
            long sold = random.nextLong(1, 2_000_000);
            Money given = Money.zero(EUR);
            for (long back : cuts(sold)) {
                Share share = Share.of(whole, Quantity.ofScaled(back), Quantity.ofScaled(sold), mode);
                assertThat(share.less(given).isNegative()).as("seed %d", SEED).isFalse();
                assertThat(Share.of(whole.negated(), Quantity.ofScaled(back), Quantity.ofScaled(sold), mode)
                                .amount())
                        .as("seed %d", SEED)
                        .isEqualTo(share.amount().negated());
                given = share.amount();
            }
            assertThat(given).as("seed %d", SEED).isEqualTo(whole);
        }
    }

    private List<Long> cuts(long sold) {
        List<Long> cuts = new ArrayList<>(
                random.longs(random.nextInt(6), 0, sold + 1).sorted().boxed().toList());
        cuts.add(sold);
        return cuts;
    }

    @Test
    void roundCash_anyAmount_isAMultipleWithinOneStep() {
        for (int run = 0; run < RUNS; run++) {
            Money step = Money.ofMinor(random.nextLong(1, 200), EUR);
            Rounding rounding = Rounding.DEFAULT.withCash(step, mode());
            Money due = amount(100_000);

            Money rounded = rounding.roundCash(due);

            assertThat(rounded.minorUnits() % step.minorUnits())
                    .as("seed %d", SEED)
                    .isZero();
            assertThat(rounded.minus(due).abs()).as("seed %d", SEED).isLessThan(step);
            assertThat(rounding.roundCash(due.negated())).as("seed %d", SEED).isEqualTo(rounded.negated());
            assertThat(rounding.roundCash(rounded)).as("seed %d", SEED).isEqualTo(rounded);
        }
    }
}
