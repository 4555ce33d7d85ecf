package dev.mypos.metric;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds figures up and writes them to the log, at level INFO, in one line a period:
 * {@code TransactionAmount.EUR=172.50 TransactionCount=12}. A period ends with the first figure after it; a period without
 * figures has no line.
 *
 * <p>Safe for use by many threads.
 */
public final class LogMetrics implements MetricSink, AutoCloseable {
    private final InstantSource clock;
    private final Duration period;
    private final Logger log;
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private Instant ends;

    /** Writes to the logger {@code dev.mypos.metrics} every five minutes. */
    public LogMetrics(InstantSource clock) {
        this(clock, Duration.ofMinutes(5), LoggerFactory.getLogger("dev.mypos.metrics"));
    }

    public LogMetrics(InstantSource clock, Duration period, Logger log) {
        this.clock = clock;
        this.period = period;
        this.log = log;
        this.ends = clock.instant().plus(period);
    }

    @Override
    public void count(String name, long times) {
        add(name, BigDecimal.valueOf(times));
    }

    @Override
    public void amount(String name, BigDecimal value, String unit) {
        add(name + "." + unit, value);
    }

    private synchronized void add(String name, BigDecimal value) {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            write();
            ends = now.plus(period);
        }
        sums.merge(name, value, BigDecimal::add);
    }

    private void write() {
        if (!sums.isEmpty()) {
            StringBuilder line = new StringBuilder();
            sums.forEach((name, sum) -> line.append(line.isEmpty() ? "" : " ")
                    .append(name)
                    .append('=')
                    .append(sum.toPlainString()));
            log.info("{}", line);
            sums.clear();
        }
    }

    /** Writes what was added up since the last line. */
    @Override
    public synchronized void close() {
        write();
    }
}
