package dev.mypos.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.notify.RecordedLog;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogMetricsTest {
    private final RecordedLog log = new RecordedLog();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void figures_ofAPeriod_areOneLine() {
        LogMetrics metrics = new LogMetrics(() -> now, Duration.ofMinutes(5), log.logger());
        metrics.count("TransactionCount", 1);
        metrics.amount("TransactionAmount", new BigDecimal("15.00"), "EUR");
        metrics.count("TransactionCount", 1);
        metrics.amount("TransactionAmount", new BigDecimal("7.50"), "EUR");
        assertThat(log.lines()).isEmpty();

        now = now.plus(Duration.ofMinutes(5));
        metrics.count("TransactionCount", 3);
        assertThat(log.lines()).containsExactly("TransactionAmount.EUR=22.50 TransactionCount=2");

        metrics.close();
        metrics.close();
        assertThat(log.lines()).hasSize(2).last().isEqualTo("TransactionCount=3");
    }
}
