package dev.mypos.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.CorruptDataError;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTest {
    private static Event event(Fields body) {
        return Event.of("sale.completed", "7", Instant.EPOCH, body);
    }

    @Test
    void of_texts_isNamedAfterWhatItTells() {
        Event event = event(Fields.builder().put("total", "7.50").build());

        assertThat(event.id()).isEqualTo("7/sale.completed");
        assertThat(event.body().text("total")).isEqualTo("7.50");
    }

    static Stream<Fields> others() {
        return Stream.of(
                Fields.builder().put("total", 7).build(),
                Fields.builder().put("total", true).build(),
                Fields.builder().put("total", Fields.builder().build()).build(),
                Fields.builder().putTexts("total", List.of("7.50")).build());
    }

    @ParameterizedTest
    @MethodSource("others")
    void of_anythingButTexts_isRefused(Fields body) {
        assertThatThrownBy(() -> event(body))
                .isInstanceOf(CorruptDataError.class)
                .hasMessageContaining("total");
    }
}
