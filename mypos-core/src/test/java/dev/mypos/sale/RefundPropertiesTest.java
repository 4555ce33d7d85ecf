package dev.mypos.sale;

import static dev.mypos.sale.Refused.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * L5 for any sale, refunded in any parts and order. Run again with {@code -Dmypos.seed=N}; the seed is printed.
 */
class RefundPropertiesTest {
    private static final int SALES = 2_000;
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final RandomSales sales = new RandomSales(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("RefundPropertiesTest -Dmypos.seed=" + SEED);
    }

    private Till sell() {
        Quote quote = sales.next(5);
        return Till.sold(quote, sales.settle(quote));
    }

    /** Some lines that have not come back yet, each in part or whole, some of them named twice. */
    private RefundRequest some(Till till) {
        RefundRequest request = till.request();
        List<LineItem> open = open(till);
        for (LineItem line : open) {
            if (request.lines().isEmpty() || sales.nextInt(2) == 0) {
                Quantity left = left(till, line);
                Quantity first = sales.part(left);
                request = request.line(line.number(), first, true);
                Quantity rest = left.minus(first);
                if (rest.isPositive() && sales.nextInt(4) == 0) {
                    request = request.line(line.number(), sales.part(rest), false);
                }
            }
        }
        return request;
    }

    private List<LineItem> open(Till till) {
        List<LineItem> open = new ArrayList<>(till.sale().lines().stream()
                .filter(line -> left(till, line).isPositive())
                .toList());
        for (int i = open.size() - 1; i > 0; i--) {
            Collections.swap(open, i, sales.nextInt(i + 1));
        }
        return open;
    }

    private static Quantity left(Till till, LineItem line) {
        RefundState.Returned back = till.state().lines().get(line.number());
        return back == null ? line.quantity() : line.quantity().minus(back.quantity());
    }

    private static Money sum(Till till, Function<RefundQuote, Money> amount) {
        return Money.sum(till.sale().total().currency(), till.refunds().stream().map(amount));
    }

    @Test
    void ofSale_partsInAnyOrder_neverExceedAndCloseToZero() {
        for (int run = 0; run < SALES; run++) {
            Till till = sell();
            int parts = 0;
            while (!open(till).isEmpty()) {
                boolean rest = ++parts > 8 || sales.nextInt(10) == 0;
                RefundQuote refund = till.refund(rest ? till.request().everything(true) : some(till));
                assertAddsUp(refund);
                assertWithin(till);
            }
            assertClosed(till);
        }
    }

    private void assertAddsUp(RefundQuote refund) {
        Money zero = Money.zero(refund.total().currency());
        assertThat(refund.total()).as("seed %d", SEED).isGreaterThanOrEqualTo(zero);
        for (Refund.Returned returned : refund.returned()) {
            LineItem line = returned.line();
            assertThat(Stream.of(line.gross(), line.discount(), line.total(), line.tax()))
                    .as("seed %d", SEED)
                    .noneMatch(Money::isNegative);
            for (Tax tax : line.taxes()) {
                assertThat(tax.base().plus(line.tax())).as("seed %d", SEED).isEqualTo(line.total());
            }
        }
        Settlement settlement = refund.settlement();
        assertThat(settlement.change()).isEqualTo(zero);
        assertThat(settlement.tenders())
                .allMatch(tender -> tender.amount().isPositive()
                        || (tender.kind() == Tender.Kind.CASH && tender.amount().isZero()));
        assertThat(refund.total().plus(settlement.roundingAdjustment()))
                .as("seed %d", SEED)
                .isEqualTo(Tender.sum(refund.total().currency(), settlement.tenders(), kind -> true));
    }

    /** Each line stands at the rounded share of its total, and nothing is above what was paid. */
    private static void assertWithin(Till till) {
        Sale sale = till.sale();
        till.state().lines().forEach((number, back) -> {
            LineItem sold = sale.lines().get(number - 1);
            BigDecimal exact = sold.total().amount().multiply(back.quantity().value());
            assertThat(back.amount().amount())
                    .as("seed %d", SEED)
                    .isEqualTo(Ratio.of(exact, sold.quantity().value())
                            .rounded(
                                    sold.total().currency().getDefaultFractionDigits(),
                                    sale.quote().rules().mode()));
        });
        assertThat(sum(till, RefundQuote::total)).as("seed %d", SEED).isLessThanOrEqualTo(sale.total());
        assertThat(sum(till, RefundQuote::discount))
                .isLessThanOrEqualTo(sale.quote().discount());
        for (Tax back : taxes(till)) {
            Tax charged = sale.quote().taxes().stream()
                    .filter(tax -> same(tax, back))
                    .findFirst()
                    .orElseThrow();
            assertThat(back.amount()).as("seed %d", SEED).isLessThanOrEqualTo(charged.amount());
        }
        till.state()
                .tenders()
                .forEach((kind, given) -> assertThat(given)
                        .as("seed %d", SEED)
                        .isLessThanOrEqualTo(takings(sale).get(kind)));
    }

    private static boolean same(Tax one, Tax other) {
        return one.name().equals(other.name()) && one.rate().equals(other.rate()) && one.included() == other.included();
    }

    private static Collection<Tax> taxes(Till till) {
        return Tax.merged(till.refunds(), RefundQuote::taxes);
    }

    private static Map<Tender.Kind, Money> takings(Sale sale) {
        Map<Tender.Kind, Money> takings = new EnumMap<>(Tender.Kind.class);
        sale.tenders().forEach(tender -> takings.merge(tender.kind(), tender.amount(), Money::plus));
        takings.computeIfPresent(Tender.Kind.CASH, (kind, cash) -> cash.minus(sale.change()));
        return takings;
    }

    private static void assertClosed(Till till) {
        Sale sale = till.sale();
        assertThat(sum(till, RefundQuote::total)).as("seed %d", SEED).isEqualTo(sale.total());
        assertThat(sum(till, RefundQuote::discount))
                .as("seed %d", SEED)
                .isEqualTo(sale.quote().discount());
        assertThat(sum(till, refund -> refund.settlement().roundingAdjustment()))
                .as("seed %d", SEED)
                .isEqualTo(sale.settlement().roundingAdjustment());
        assertThat(taxes(till))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(sale.quote().taxes());
        Map<Tender.Kind, Money> taken = takings(sale);
        taken.values().removeIf(Money::isZero);
        Map<Tender.Kind, Money> given = new HashMap<>(till.state().tenders());
        given.values().removeIf(Money::isZero);
        assertThat(given).as("seed %d", SEED).isEqualTo(taken);
        assertThat(RefundState.from(till.state().fields())).isEqualTo(till.state());
        assertThat(till.state().version()).isEqualTo(till.refunds().size());
        conflict(() -> till.refund(till.request().everything(true)), ErrorCode.REFUND_EXCEEDS_SALE);
        conflict(() -> till.refund(1, "0.00001"), ErrorCode.REFUND_EXCEEDS_SALE);
    }

    private static Money paid(Till till) {
        return till.sale().total().plus(till.sale().settlement().roundingAdjustment());
    }

    /** The smallest amount of cash, or one minor unit. */
    private static Money coin(Rounding rules, Money like) {
        return rules.cash().map(Rounding.CashStep::step).orElse(Money.ofMinor(1, like.currency()));
    }

    /**
     * However the caller spreads it: never more than was paid, and what was given back in cash is the rounded sum of what was
     * to be given back in cash, or one coin less where that would be more than was paid.
     */
    @Test
    void ofSale_tendersNamed_keepCashRoundedCumulatively() {
        for (int run = 0; run < SALES; run++) {
            Till till = sell();
            while (!open(till).isEmpty()) {
                till.refund(named(some(till), till));
                Money others = Money.sum(
                        till.sale().total().currency(),
                        till.state().tenders().entrySet().stream()
                                .filter(entry -> entry.getKey() != Tender.Kind.CASH)
                                .map(Map.Entry::getValue));
                Money cash = till.state()
                        .tenders()
                        .getOrDefault(
                                Tender.Kind.CASH, Money.zero(till.sale().total().currency()));
                Rounding rules = till.sale().quote().rules();
                Money exact = rules.roundCash(sum(till, RefundQuote::total).minus(others));
                assertThat(others.plus(cash)).as("seed %d", SEED).isLessThanOrEqualTo(paid(till));
                Money most = rules.withCash(coin(rules, exact), RoundingMode.DOWN)
                        .roundCash(paid(till).minus(others));
                assertThat(cash).as("seed %d", SEED).isEqualTo(exact.min(most));
            }
            assertThat(sum(till, RefundQuote::total))
                    .as("seed %d", SEED)
                    .isEqualTo(till.sale().total());
        }
    }

    private static Money given(Till till) {
        return Money.sum(till.sale().total().currency(), till.state().tenders().values().stream());
    }

    private RefundRequest named(RefundRequest request, Till till) {
        RefundQuote quote = till.quote(request);
        return switch (sales.nextInt(3)) {
            case 0 -> request.tender(Tender.other(quote.total().min(paid(till).minus(given(till)))));
            case 1 ->
                quote.settlement().tenders().stream().reduce(request, RefundRequest::tender, (one, other) -> other);
            default -> request;
        };
    }
}
