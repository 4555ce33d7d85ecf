package dev.mypos.stock;

import java.util.UUID;

/** Names a movement; made by the caller before the first try (L1). */
public record MovementId(UUID value) {
    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
