package dev.mypos.stock;

import java.util.UUID;

/** Names a count; made by the caller before the first try (L1). */
public record CountId(UUID value) {
    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
