package dev.mypos.testkit;

import java.time.Duration;
import java.util.Map;

/**
 * What a backend declares that it cannot do, so that the kit neither skips it in silence nor fails it.
 *
 * <p>Immutable.
 *
 * @param listLag how long a list may lag behind an acknowledged write; the kit waits this long before it reads one
 * @param movementsWaitForDrain whether the movements of a transaction are made when its event is projected ({@code
 *     pos.relay().drain()}) instead of in its own step
 * @param aborted tests that cannot hold: the name of the test's method, and why; they are shown as aborted with the reason
 */
public record Limits(Duration listLag, boolean movementsWaitForDrain, Map<String, String> aborted) {
    /** Lists show every write at once, movements come with their transaction, and every rule holds. */
    public static final Limits NONE = new Limits(Duration.ZERO, false, Map.of());

    /** Keeps a copy of what is declared. */
    public Limits {
        aborted = Map.copyOf(aborted);
    }

    /** The same with lists that may lag this long. */
    public Limits listLag(Duration lag) {
        return new Limits(lag, movementsWaitForDrain, aborted);
    }

    /** The same with movements that are made when their event is projected. */
    public Limits movementsThatWaitForDrain() {
        return new Limits(listLag, true, aborted);
    }
}
