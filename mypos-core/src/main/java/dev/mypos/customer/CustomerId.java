package dev.mypos.customer;

import java.util.UUID;

/** Names a customer for ever, also after being forgotten. */
public record CustomerId(UUID value) {
    /** What a customer has until it is saved: the nil UUID of RFC 9562. */
    public static final CustomerId UNASSIGNED = new CustomerId(new UUID(0, 0));

    /** The UUID as text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
