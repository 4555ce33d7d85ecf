package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxRule.Component;
import dev.mypos.money.TaxScope;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sales, refunds, voids and refunds without a sale of every shape, over two years. Confine to one thread. */
public final class RandomTransactions {
    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN, RoundingMode.DOWN
    };
    private static final String[] NAMES = {"Mug", "Tea \"green\"", "Öl\\Essig", "抹茶 100 g", "e\u0301clair", "Bag\nlarge"
    };
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final Random random;
    private final Store store;
    private final TestTill till;
    private final List<TaxRule> taxes;
    private final List<Sale> sales = new ArrayList<>();

    public RandomTransactions(Random random) {
        this.random = random;
        this.store = Store.builder()
                .name("Random shop")
                .currency(pick("EUR", "JPY", "KWD"))
                .zone(pick("Europe/Dublin", "America/New_York", "Asia/Kathmandu"))
                .rounding(Rounding.of(MODES[random.nextInt(MODES.length)], pick(TaxScope.values())))
                .build();
        this.till = new TestTill(store);
        this.taxes = List.of(
                TaxRule.none("none"),
                TaxRule.included("included", "VAT", rate()),
                TaxRule.onTop("top", "Sales tax", rate()),
                new TaxRule(
                        "both", List.of(new Component("VAT", rate(), true), new Component("City tax", rate(), false))));
    }

    public Store store() {
        return store;
    }

    public List<Transaction> list(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Transaction next() {
        till.at(START.plusSeconds(random.nextInt(2 * 365 * 24 * 3600)))
                .customer(random.nextBoolean() ? Optional.empty() : Optional.of(customer()))
                .fact(random.nextInt(10) == 0);
        if (sales.isEmpty() || random.nextInt(4) > 0) {
            return sell();
        }
        Sale sale = sales.get(random.nextInt(sales.size()));
        return switch (random.nextInt(3)) {
            case 0 -> till.isOpen(sale) ? till.refund(sale, Quantity.of(1), "Broken \"here\"") : sell();
            case 1 -> till.isUntouched(sale) ? till.voiding(sale, "") : sell();
            default -> till.refundWithoutSale(lines(), "Old goods");
        };
    }

    private Sale sell() {
        List<Quote.Input> lines = lines();
        List<Discount> discounts = discounts();
        Money total =
                Quote.of(store.currency(), lines, discounts, store.rounding()).total();
        Sale sale = till.sell(lines, discounts, tenders(total).toArray(new Tender[0]));
        sales.add(sale);
        return sale;
    }

    private List<Tender> tenders(Money total) {
        if (total.isZero()) {
            return List.of();
        }
        Money card = Money.ofMinor(random.nextLong(total.minorUnits()), store.currency());
        Money cash = total.minus(card).plus(Money.ofMinor(random.nextInt(2_000), store.currency()));
        return switch (random.nextInt(3)) {
            case 0 -> List.of(Tender.card(card), Tender.cash(cash));
            case 1 -> List.of(new Tender(Tender.Kind.CARD, total, Optional.of("ref " + random.nextInt())));
            default -> List.of(Tender.other(card), Tender.cash(total.minus(card)));
        };
    }

    private List<Quote.Input> lines() {
        return IntStream.rangeClosed(1, random.nextInt(1, 6))
                .mapToObj(i -> new Quote.Input(item(), quantity()))
                .toList();
    }

    private Item item() {
        int product = random.nextInt(NAMES.length);
        String price = BigDecimal.valueOf(random.nextInt(1, 5_000_000), 5).toPlainString();
        TaxRule tax = taxes.get(random.nextInt(taxes.size()));
        return till.item(
                "SKU-" + product, NAMES[product], price, tax, discounts().toArray(new Discount[0]));
    }

    private Quantity quantity() {
        return random.nextBoolean()
                ? Quantity.of(random.nextInt(1, 20))
                : Quantity.ofScaled(random.nextInt(1, 1_000_000));
    }

    private List<Discount> discounts() {
        return IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
                .<Discount>mapToObj(i ->
                        new Discount.Percent(new Rate(BigDecimal.valueOf(random.nextInt(100_001), 3)), "Discount " + i))
                .toList();
    }

    private Rate rate() {
        return new Rate(BigDecimal.valueOf(random.nextInt(3_000), 2));
    }

    private CustomerId customer() {
        return new CustomerId(new UUID(0xC000, random.nextInt(5)));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
