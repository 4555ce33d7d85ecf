package dev.mypos.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.catalog.ProductId;
import dev.mypos.error.CorruptDataError;
import dev.mypos.money.Quantity;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import dev.mypos.wire.RandomText;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StockMovementTest {
    private static final long SEED = Long.getLong("mypos.seed", System.nanoTime());
    private static final StockMovement TWO_BROKE =
            movement(1, 1, "main", "-2", StockReason.WASTE, "shift 4", "sue", 1_000, false, "broken");

    @Test
    void from_fieldsOfAnyMovement_givesItBack() {
        System.out.println("StockMovementTest -Dmypos.seed=" + SEED);
        Random random = new Random(SEED);
        RandomText text = new RandomText(random);
        for (int round = 0; round < 1_000; round++) {
            StockMovement movement = new StockMovement(
                    new MovementId(new UUID(random.nextLong(), random.nextLong())),
                    new ProductId(new UUID(random.nextLong(), random.nextLong())),
                    new LocationId("shop-" + random.nextInt(100)),
                    Quantity.ofScaled(random.nextInt()),
                    StockReason.values()[random.nextInt(StockReason.values().length)],
                    text.next(),
                    text.next(),
                    Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                    random.nextBoolean(),
                    text.maybe(text::next));
            assertThat(StockMovement.from(Fields.parse(movement.fields().canonical())))
                    .isEqualTo(movement);
        }
    }

    @Test
    void from_unknownReason_isCorrupt() {
        Fields fields = Fields.builder()
                .putAll(TWO_BROKE.fields())
                .put("reason", "magic")
                .build();
        assertThatExceptionOfType(CorruptDataError.class).isThrownBy(() -> StockMovement.from(fields));
    }

    @ParameterizedTest
    @EnumSource(StockReason.class)
    void find_codeOfAReason_isThatReason(StockReason reason) {
        assertThat(StockReason.find(reason.code())).contains(reason);
        assertThat(reason.followsFromTransaction())
                .isEqualTo(reason == StockReason.SALE || reason == StockReason.REFUND);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, main, -2, WASTE, shift 4, sue, 1000, broken, true",
        "1, 1, main, -2, WASTE, shift 4, bob, 2000, broken, true",
        "2, 1, main, -2, WASTE, shift 4, sue, 1000, broken, false",
        "1, 2, main, -2, WASTE, shift 4, sue, 1000, broken, false",
        "1, 1, cellar, -2, WASTE, shift 4, sue, 1000, broken, false",
        "1, 1, main, -3, WASTE, shift 4, sue, 1000, broken, false",
        "1, 1, main, -2, ADJUST, shift 4, sue, 1000, broken, false",
        "1, 1, main, -2, WASTE, shift 5, sue, 1000, broken, false",
        "1, 1, main, -2, WASTE, shift 4, sue, 1000, stolen, false"
    })
    void sameRequest_comparesWhatWasAskedFor(
            long id,
            long product,
            String location,
            String delta,
            StockReason reason,
            String source,
            String actor,
            long millis,
            String note,
            boolean same) {
        StockMovement other = movement(id, product, location, delta, reason, source, actor, millis, false, note);
        assertThat(TWO_BROKE.sameRequest(other)).isEqualTo(same);
    }

    @Test
    void sameRequest_factAtAnotherTime_isAnother() {
        StockMovement fact = at(1_000, true);
        assertThat(fact.sameRequest(at(1_000, true))).isTrue();
        assertThat(fact.sameRequest(at(2_000, true))).isFalse();
        assertThat(fact.sameRequest(at(1_000, false))).isFalse();
    }

    private static StockMovement at(long millis, boolean fact) {
        return movement(1, 1, "main", "-2", StockReason.WASTE, "shift 4", "sue", millis, fact, "broken");
    }

    private static StockMovement movement(
            long id,
            long product,
            String location,
            String delta,
            StockReason reason,
            String source,
            String actor,
            long millis,
            boolean fact,
            String note) {
        return new StockMovement(
                new MovementId(new UUID(0, id)),
                new ProductId(new UUID(0, product)),
                new LocationId(location),
                Quantity.parse(delta),
                reason,
                source,
                actor,
                Instant.ofEpochMilli(millis),
                fact,
                Optional.of(note));
    }
}
