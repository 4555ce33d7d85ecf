package dev.mypos.sale;

import dev.mypos.error.ValidationError;
import java.util.UUID;

/** Names one transaction for ever; made by the caller before the first try (L1). */
public record TransactionId(UUID value) {
    /** @throws ValidationError if the text is no UUID */
    public static TransactionId parse(String text) {
        try {
            return new TransactionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw ValidationError.of("read the id", "transaction_id", "uuid", "must be a UUID, not '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
