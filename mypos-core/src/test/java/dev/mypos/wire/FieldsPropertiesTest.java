package dev.mypos.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.CorruptDataError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any tree and any text. Run again with {@code -Dmypos.seed=N}; the seed is printed. */
class FieldsPropertiesTest {
    private static final int RUNS = 500;
    private static final String SEASONING = "\"\\{}[]:,.-+0123456789eEutrfnals \n\u0000\u00e9\u8336";

    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("FieldsPropertiesTest -Dmypos.seed=" + SEED);
    }

    private String text() {
        return random.ints(random.nextInt(8), 0, 0x11000)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Fields tree(int depth) {
        Fields.Builder fields = Fields.builder();
        for (int i = random.nextInt(6); i > 0; i--) {
            put(fields, text(), depth);
        }
        return fields.build();
    }

    private void put(Fields.Builder fields, String name, int depth) {
        switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> fields.put(name, text());
            case 1 -> fields.put(name, random.nextLong());
            case 2 -> fields.put(name, BigDecimal.valueOf(random.nextLong(), random.nextInt(-9, 20)));
            case 3 -> fields.put(name, random.nextBoolean());
            case 4 -> fields.put(name, tree(depth - 1));
            default -> fields.put(name, List.of(tree(depth - 1), tree(depth - 1)));
        }
    }

    private String mutated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(out.length() + 1);
            char c = SEASONING.charAt(random.nextInt(SEASONING.length()));
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, c);
                case 1 -> out.setLength(at);
                default -> out.replace(Math.max(0, at - 1), at, "" + c);
            }
        }
        return out.toString();
    }

    @Test
    void parse_canonicalOfAnyTree_isTheTree() {
        Stream.generate(() -> tree(3))
                .limit(RUNS)
                .forEach(tree -> assertThat(Fields.parse(tree.canonical())).isEqualTo(tree));
    }

    @Test
    void parse_mutatedText_isItsOwnCanonicalTextOrCorrupt() {
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = mutated(tree(3).canonical());
            try {
                assertThat(Fields.parse(text).canonical()).isEqualTo(text);
                read++;
            } catch (CorruptDataError expected) {
                refused++;
            }
        }

        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }
}
