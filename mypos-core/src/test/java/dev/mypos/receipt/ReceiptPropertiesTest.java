package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sale.RandomTransactions;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any transaction. Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class ReceiptPropertiesTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("ReceiptPropertiesTest -Dmypos.seed=" + SEED);
    }

    private void forAny(BiConsumer<Store, Transaction> property) {
        for (int shop = 0; shop < 10; shop++) {
            RandomTransactions transactions = new RandomTransactions(random);
            transactions.list(25).forEach(transaction -> property.accept(transactions.store(), transaction));
        }
    }

    @Test
    void text_anyTransaction_fitsItsColumns() {
        forAny((store, transaction) -> {
            for (int columns : new int[] {32, 42, 48}) {
                assertThat(Receipt.of(store, transaction, Receipt.Kind.REPRINT)
                                .text(columns)
                                .lines())
                        .allSatisfy(row -> assertThat(DisplayWidth.of(row)).isLessThanOrEqualTo(columns))
                        .allSatisfy(row -> assertThat(row).matches("\\P{Cntrl}*"));
            }
        });
    }

    @Test
    void lines_anyTransaction_addUpToTotalAndPayment() {
        forAny((store, transaction) -> {
            List<Line> lines = Layout.of(store, transaction, Receipt.Kind.ORIGINAL);
            int total = lines.stream().map(Line::getClass).toList().indexOf(Line.Total.class);
            BigDecimal due = new BigDecimal(((Line.Total) lines.get(total)).amount());

            assertThat(sum(goods(lines.subList(0, total)))).isEqualByComparingTo(due);
            assertThat(due.add(sum(payments(lines, "Rounding"))))
                    .isEqualByComparingTo(
                            sum(payments(lines, "Card|Cash|Other")).subtract(sum(payments(lines, "Change"))));
        });
    }

    /** The amounts of goods and, behind them, of what is taken off or comes on top. */
    private static Stream<String> goods(List<Line> lines) {
        int first = lines.stream().map(Line::getClass).toList().indexOf(Line.Item.class);
        return lines.subList(first, lines.size()).stream().flatMap(line -> {
            if (line instanceof Line.Item item) {
                return Stream.of(item.amount());
            }
            if (line instanceof Line.Under under) {
                return Stream.of(under.right());
            }
            return line instanceof Line.Pair pair && !pair.left().equals("Subtotal")
                    ? Stream.of(pair.right())
                    : Stream.empty();
        });
    }

    private static Stream<String> payments(List<Line> lines, String labels) {
        return lines.stream()
                .filter(Line.Pair.class::isInstance)
                .map(Line.Pair.class::cast)
                .filter(pair -> pair.left().matches("(" + labels + ")(, ref.*)?"))
                .map(Line.Pair::right);
    }

    private static BigDecimal sum(Stream<String> amounts) {
        return amounts.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
