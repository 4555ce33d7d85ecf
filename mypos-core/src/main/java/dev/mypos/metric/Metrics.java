package dev.mypos.metric;

import java.math.BigDecimal;

/** Counts into a sink whose failures are logged and dropped (L6). Safe for use by many threads. */
public final class Metrics {
    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(Metrics.class);

    private final MetricSink sink;

    public Metrics(MetricSink sink) {
        this.sink = sink;
    }

    /** One transaction of this amount. */
    public void transaction(BigDecimal amount, String currency) {
        try {
            sink.count("TransactionCount", 1);
            sink.amount("TransactionAmount", amount, currency);
        } catch (RuntimeException e) { // a broken sink must not fail a sale that is stored
            LOG.warn("Metrics were dropped", e);
        }
    }
}
