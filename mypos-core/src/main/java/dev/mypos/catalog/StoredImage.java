package dev.mypos.catalog;

import java.time.Instant;

/**
 * A picture as the store lists it. Immutable.
 *
 * @param storedAt when it was put last
 */
public record StoredImage(String key, Instant storedAt) {}
