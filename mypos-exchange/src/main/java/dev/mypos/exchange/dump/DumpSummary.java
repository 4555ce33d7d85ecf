package dev.mypos.exchange.dump;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a dump holds. Immutable.
 *
 * @param store the id of the store
 * @param digest over all lines but the last, in hexadecimal digits
 * @param counts how many records of each kind, in the order of the dump; kinds without any are left out
 */
public record DumpSummary(String store, String digest, Map<String, Long> counts) {
    public DumpSummary {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** All records. */
    public long records() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
