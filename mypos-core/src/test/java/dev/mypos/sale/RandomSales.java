package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.money.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sales of every kind: any mode, scope and cash step, taxes of both kinds, discounts up to all of it. */
final class RandomSales {
    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN
    };
    private static final String[] CURRENCIES = {"EUR", "EUR", "JPY", "KWD"};

    private final Random random;
    private Currency currency = Shelf.EUR;

    RandomSales(long seed) {
        this.random = new Random(seed);
    }

    /** Up to {@code maxLines} lines. */
    Quote next(int maxLines) {
        currency = Currency.getInstance(pick(CURRENCIES));
        List<TaxRule> rules = some(1, 4, this::rule);
        List<Quote.Input> lines = some(1, maxLines + 1, () -> line(rules.get(random.nextInt(rules.size()))));
        return Quote.of(currency, lines, some(0, 3, this::discount), rounding());
    }

    /** Tenders that cover the total, in any mixture and order. */
    Settlement settle(Quote quote) {
        List<Tender> tenders = new ArrayList<>();
        Money left = quote.total();
        for (int i = random.nextInt(4); i > 0 && left.isPositive(); i--) {
            Money part = money(left.minorUnits() + 1);
            tenders.add(new Tender(
                    random.nextBoolean() ? Tender.Kind.CARD : Tender.Kind.OTHER, part, Optional.of("ref " + i)));
            left = left.minus(part);
        }
        if (left.isPositive()) {
            Money due = quote.rules().roundCash(left);
            Money given = random.nextBoolean() ? due : due.plus(money(1_000));
            tenders.add(random.nextInt(tenders.size() + 1), Tender.cash(given));
        }
        return Settlement.of(quote.total(), tenders, quote.rules());
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }

    /** A part of it, or all of it. */
    Quantity part(Quantity whole) {
        if (random.nextInt(3) == 0) {
            return whole;
        }
        boolean pieces = whole.value().scale() <= 0 && random.nextInt(5) > 0;
        long step = pieces ? Quantity.of(1).scaled() : 1;
        return Quantity.ofScaled(step * random.nextLong(1, whole.scaled() / step + 1));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int min, int bound, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(min, bound)).toList();
    }

    private Money money(long bound) {
        return Money.ofMinor(random.nextLong(bound), currency);
    }

    private Rounding rounding() {
        Rounding rounding = Rounding.of(pick(MODES), pick(TaxScope.values()));
        long[] steps = {0, 5, 100};
        long step = steps[random.nextInt(steps.length)];
        return step == 0 ? rounding : rounding.withCash(Money.ofMinor(step, currency), pick(MODES));
    }

    private TaxRule rule() {
        String code = "rule " + random.nextInt(1_000);
        return new TaxRule(
                code,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new TaxRule.Component("Tax " + i + " 7 %", rate(30), random.nextBoolean()))
                        .toList());
    }

    private Rate rate(int bound) {
        int decimals = random.nextInt(4);
        long scale = BigDecimal.TEN.pow(decimals).longValueExact();
        return new Rate(BigDecimal.valueOf(random.nextLong(bound * scale + 1), decimals));
    }

    private Quote.Input line(TaxRule rule) {
        int number = random.nextInt(1, 1_000);
        Item item = new Item(
                new ProductId(new UUID(1, number)),
                "SKU-" + number,
                "Thing " + number,
                Optional.empty(),
                price(),
                rule,
                some(0, 3, this::discount),
                random.nextBoolean());
        return new Quote.Input(item, quantity());
    }

    private UnitPrice price() {
        int decimals = random.nextInt(6);
        long bound =
                random.nextInt(8) == 0 ? 3 : 200 * BigDecimal.TEN.pow(decimals).longValueExact();
        return new UnitPrice(BigDecimal.valueOf(random.nextLong(bound), decimals), currency);
    }

    private Quantity quantity() {
        return random.nextInt(3) == 0
                ? Quantity.ofScaled(random.nextLong(1, 1_000_000))
                : Quantity.of(random.nextLong(1, 12));
    }

    private Discount discount() {
        int all = random.nextInt(12);
        if (all == 0) {
            return new Discount.Percent(Rate.ofPercent("100"), "all");
        }
        return random.nextBoolean()
                ? new Discount.Percent(rate(60), "percent")
                : new Discount.Amount(money(2_000), "amount");
    }
}
