package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a list: what an index can hold. */
public record TransactionSummary(
        TransactionId id,
        Kind kind,
        RegisterId register,
        long receiptNumber,
        LocalDate businessDate,
        Instant occurredAt,
        Instant recordedAt,
        Money total,
        Optional<CustomerId> customer) {
    /** What kind of transaction. */
    public enum Kind {
        SALE("sale"),
        REFUND("refund"),
        VOID("void"),
        REFUND_WITHOUT_SALE("refund-without-sale");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException if there is no such kind */
        public static Kind parse(String code) {
            return Stream.of(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of transaction"));
        }
    }

    public static TransactionSummary of(Transaction transaction) {
        Header header = transaction.header();
        return new TransactionSummary(
                header.id(),
                transaction.kind(),
                header.register(),
                transaction.receiptNumber(),
                header.businessDate(),
                header.occurredAt(),
                header.recordedAt(),
                transaction.total(),
                header.customer());
    }
}
