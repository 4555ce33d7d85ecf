package dev.mypos.stock;

import java.util.UUID;

/** Names a counting sheet; made by the caller before the first try (L1). */
public record CountSheetId(UUID value) {
    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
