package dev.mypos.metric;

import java.math.BigDecimal;

/**
 * Takes figures about the running shop. It is called after a write has happened and never decides over it: whatever it
 * throws is logged and dropped (L6). Implementations return at once and are safe for use by many threads.
 */
public interface MetricSink {
    void count(String name, long times);

    void amount(String name, BigDecimal value, String unit);

    /** Takes nothing. */
    MetricSink NONE = new MetricSink() {
        @Override
        public void count(String name, long times) {}

        @Override
        public void amount(String name, BigDecimal value, String unit) {}
    };
}
