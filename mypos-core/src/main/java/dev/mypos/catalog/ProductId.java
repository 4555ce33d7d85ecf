package dev.mypos.catalog;

import java.util.UUID;

/** Names a product for ever; its SKU may change. */
public record ProductId(UUID value) {
    /** What a product has until it is saved: the nil UUID of RFC 9562. */
    public static final ProductId UNASSIGNED = new ProductId(new UUID(0, 0));

    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
