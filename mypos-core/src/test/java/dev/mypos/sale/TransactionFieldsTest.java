package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.CorruptDataError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.wire.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored is what was sold (L12). Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class TransactionFieldsTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("TransactionFieldsTest -Dmypos.seed=" + SEED);
    }

    private Stream<Transaction> transactions(int shops, int each) {
        return Stream.generate(() -> new RandomTransactions(random).list(each))
                .limit(shops)
                .flatMap(List::stream);
    }

    @Test
    void from_canonicalTextOfAny_isTheTransaction() {
        transactions(12, 30).forEach(transaction -> {
            Transaction read =
                    Transaction.from(Fields.parse(transaction.fields().canonical()));

            assertThat(read).isEqualTo(transaction);
            assertThat(read.fields()).isEqualTo(transaction.fields());
            assertThat(Chain.digest(read))
                    .isEqualTo(transaction.header().link().digest())
                    .isNotEqualTo(Digest.ZERO);
        });
    }

    @Test
    void seal_followingTransactions_chainTheirDigests() {
        Digest before = Digest.ZERO;
        long number = 0;
        for (Transaction transaction : new RandomTransactions(random).list(30)) {
            Header.Link link = transaction.header().link();

            assertThat(link.previous()).isEqualTo(before);
            assertThat(link.receiptNumber()).isEqualTo(++number);
            before = link.digest();
        }
    }

    @Test
    void from_anySingleValueChanged_failsOrHasAnotherDigest() {
        transactions(3, 4)
                .forEach(transaction -> variants(transaction.fields().tree())
                        .forEach(changed -> assertThat(isNoticed(changed))
                                .as(() -> changed + " instead of " + transaction.fields())
                                .isTrue()));
    }

    private static boolean isNoticed(Object changed) {
        try {
            Transaction read = Transaction.from(fields(changed));
            return !Chain.digest(read).equals(read.header().link().digest());
        } catch (CorruptDataError expected) {
            return true;
        }
    }

    /** The tree with each of its values changed in turn, and with each taken out. */
    private Stream<Object> variants(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream()
                    .flatMap(name -> Stream.concat(
                            variants(map.get(name)).map(changed -> with(map, name, changed)),
                            Stream.of(without(map, name))));
        }
        if (value instanceof List<?> list) {
            return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                    .flatMap(i -> Stream.concat(
                            variants(list.get(i)).map(changed -> with(list, i, changed)), Stream.of(without(list, i))));
        }
        if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE), number.subtract(new BigDecimal("0.01")), number.negate())
                    .filter(other -> other.compareTo(number) != 0)
                    .map(Object.class::cast);
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        String text = (String) value;
        return Stream.of(text + "x", changed(text), text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))
                .filter(other -> !other.equals(text))
                .map(Object.class::cast);
    }

    private String changed(String text) {
        if (text.isEmpty()) {
            return "1";
        }
        int at = random.nextInt(text.length());
        char other = text.charAt(at) == '1' ? '2' : '1';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static Map<Object, Object> with(Map<?, ?> map, Object name, Object changed) {
        Map<Object, Object> copy = new TreeMap<>(map);
        copy.put(name, changed);
        return copy;
    }

    private static Map<Object, Object> without(Map<?, ?> map, Object name) {
        Map<Object, Object> copy = new TreeMap<>(map);
        copy.remove(name);
        return copy;
    }

    private static List<Object> with(List<?> list, int at, Object changed) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(at, changed);
        return copy;
    }

    private static List<Object> without(List<?> list, int at) {
        List<Object> copy = new ArrayList<>(list);
        copy.remove(at);
        return copy;
    }

    private static Fields fields(Object tree) {
        Fields.Builder fields = Fields.builder();
        ((Map<?, ?>) tree).forEach((name, value) -> put(fields, (String) name, value));
        return fields.build();
    }

    private static void put(Fields.Builder fields, String name, Object value) {
        if (value instanceof Map<?, ?>) {
            fields.put(name, fields(value));
        } else if (value instanceof List<?> list) {
            fields.put(name, list.stream().map(TransactionFieldsTest::fields).toList());
        } else if (value instanceof BigDecimal number) {
            fields.put(name, number);
        } else if (value instanceof Boolean flag) {
            fields.put(name, flag);
        } else {
            fields.put(name, (String) value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"currency\":\"XXX\"",
                "\"currency\":\"EURO\"",
                "\"kind\":\"gift\"",
                "\"status\":\"pending\"",
                "\"transaction_id\":\"7\"",
                "\"total_amount\":1.001",
                "\"total_amount\":100000000000000",
                "\"receipt_number\":1.5",
                "\"digest\":\"9f86\"",
                "\"business_date\":\"2026-02-30\"",
                "\"register_id\":\"Main till\"",
                "\"created_at\":\"yesterday\""
            })
    void from_valueThatBreaksItsRule_isCorrupt(String broken) {
        Fields replacement = Fields.parse("{" + broken + "}");
        Transaction transaction = euro();

        assertThatThrownBy(() -> Transaction.from(Fields.builder()
                        .putAll(transaction.fields())
                        .putAll(replacement)
                        .build()))
                .isInstanceOf(CorruptDataError.class);
    }

    private Transaction euro() {
        return transactions(100, 1)
                .filter(one -> one.total().currency().getCurrencyCode().equals("EUR"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void from_textMutatedAnywhere_isReadOrCorrupt() {
        transactions(8, 8).forEach(transaction -> {
            StringBuilder text = new StringBuilder(transaction.fields().canonical());
            for (int i = 0; i < 20; i++) {
                char c = "0123456789-.\"{}[],:aetz".charAt(random.nextInt(23));
                StringBuilder mutated = new StringBuilder(text);
                mutated.setCharAt(random.nextInt(text.length()), c);
                assertThat(readOrCorrupt(mutated.toString())).isTrue();
            }
        });
    }

    private static boolean readOrCorrupt(String text) {
        try {
            return Transaction.from(Fields.parse(text)).total() != null;
        } catch (CorruptDataError expected) {
            return true;
        }
    }

    @Test
    void from_refundState_isTheState() {
        TransactionId sale = new TransactionId(new UUID(1, 2));
        Money euro = Money.of("7.50", "EUR");
        RefundState some = new RefundState(
                sale,
                Map.of(
                        2, new RefundState.Returned(Quantity.parse("0.755"), euro),
                        11, new RefundState.Returned(Quantity.of(3), Money.of("0", "EUR"))),
                Map.of(Tender.Kind.CASH, euro, Tender.Kind.CARD, Money.of("0.01", "EUR")),
                List.of(new TransactionId(new UUID(1, 3)), new TransactionId(new UUID(1, 4))),
                2,
                true);

        for (RefundState state : Set.of(some, RefundState.none(sale))) {
            assertThat(RefundState.from(Fields.parse(state.fields().canonical())))
                    .isEqualTo(state);
        }
    }

    @Test
    void from_brokenRefundState_isCorrupt() {
        Fields state = RefundState.none(new TransactionId(new UUID(1, 2))).fields();

        for (String broken : List.of("\"refunds\":[\"7\"]", "\"version\":\"1\"", "\"currency\":\"E\"")) {
            Fields replacement = Fields.parse("{" + broken + "}");
            assertThatThrownBy(() -> RefundState.from(
                            Fields.builder().putAll(state).putAll(replacement).build()))
                    .isInstanceOf(CorruptDataError.class);
        }
    }
}
