package dev.mypos.wire;

import java.time.Instant;

/** Spells instants. A transaction and all that it causes carry the same one, so the last one spelt is remembered. */
final class InstantText {
    private static volatile Spelling last = spell(Instant.EPOCH);

    private InstantText() {}

    private record Spelling(Instant instant, String text) {}

    static String of(Instant instant) {
        Spelling known = last;
        if (!known.instant().equals(instant)) {
            known = spell(instant);
            last = known;
        }
        return known.text();
    }

    private static Spelling spell(Instant instant) {
        return new Spelling(instant, instant.toString());
    }
}
