package dev.mypos.shift;

import dev.mypos.money.Money;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cash that went into a drawer or out of it without a sale. Never edited, never deleted (L8). Immutable.
 *
 * @param id made by the caller before the first try (L1)
 * @param amount more than 0; the kind tells the direction
 * @param by the id of who did it
 */
public record CashEvent(UUID id, Kind kind, Money amount, String reason, String by, Instant at) {
    /** Which way the cash went. */
    public enum Kind {
        /** Into the drawer, such as more change. */
        PAID_IN,
        /** Out of the drawer, such as a window cleaner's pay or notes taken to the bank. */
        PAID_OUT;

        /** The word that is stored and journalled, such as {@code paid-in}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this code; empty if there is none. */
        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /** Whether the other one answers the same request under the same id; who asked again does not matter, nor when (L1). */
    public boolean sameRequest(CashEvent other) {
        return id.equals(other.id) && kind == other.kind && amount.equals(other.amount) && reason.equals(other.reason);
    }

    Fields fields() {
        return Fields.builder()
                .put("cash_event_id", id)
                .put("kind", kind.code())
                .put("amount", amount.amount())
                .put("reason", reason)
                .put("by", by)
                .put("at", at)
                .build();
    }

    static CashEvent from(Fields fields, Currency currency) {
        return new CashEvent(
                fields.uuid("cash_event_id"),
                fields.read(
                        "kind",
                        code -> Kind.find(code).orElseThrow(() -> new IllegalArgumentException("no kind of cash"))),
                Money.of(fields.decimal("amount"), currency),
                fields.text("reason"),
                fields.text("by"),
                fields.instant("at"));
    }
}
