package dev.mypos.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Event;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowStockTest {
    private static final ProductId MUG = new ProductId(new UUID(0, 1));
    private static final Instant AT = Instant.parse("2026-03-04T10:20:30.456Z");

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "6, 5, true",
        "6, 4, true",
        "5.00001, 5, true",
        "6, -1, true",
        "5, 4, false",
        "6, 5.00001, false",
        "4, 3, false",
        "4, 6, false",
        "5, 5, false",
        "6, 6, false"
    })
    void crossing_thresholdFive_isToldOnceOnTheWayDown(String before, String after, boolean told) {
        assertThat(crossing(before, after, "sale-1")).matches(event -> event.isPresent() == told);
    }

    @Test
    void crossing_tells_whatWhereAndHowMuchIsLeft() {
        String id = MUG.toString();
        assertThat(crossing("6", "4.5", "sale-1"))
                .contains(new Event(
                        "sale-1/" + id + "/main/stock.low",
                        "stock.low",
                        id,
                        AT,
                        Fields.builder()
                                .put("product_id", id)
                                .put("sku", "MUG")
                                .put("location", "main")
                                .put("available", "4.5")
                                .put("threshold", "5")
                                .build()));
    }

    @Test
    void crossing_anotherCause_isAnotherEvent() {
        assertThat(crossing("6", "5", "sale-1")).isEqualTo(crossing("6", "5", "sale-1"));
        assertThat(crossing("6", "5", "sale-2").orElseThrow().id())
                .isNotEqualTo(crossing("6", "5", "sale-1").orElseThrow().id());
    }

    private static Optional<Event> crossing(String before, String after, String cause) {
        return LowStock.crossing(
                MUG, "MUG", LocationId.MAIN, Quantity.of(5), Quantity.parse(before), Quantity.parse(after), cause, AT);
    }
}
