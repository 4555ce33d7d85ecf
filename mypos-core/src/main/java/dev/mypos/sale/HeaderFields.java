package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.StoreId;
import dev.mypos.wire.Fields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The stored fields of a transaction's header. */
final class HeaderFields {
    static final String DIGEST = "digest";

    private HeaderFields() {}

    static void write(Fields.Builder fields, Header header) {
        Header.Link link = header.link();
        fields.put("transaction_id", header.id().value())
                .put("request_digest", header.request().text())
                .put("store_id", header.store().value())
                .put("location", header.location().value())
                .put("register_id", header.register().value())
                .put("receipt_number", link.receiptNumber())
                .put("shift_id", link.shift().map(shift -> shift.value().toString()))
                .put("previous_digest", link.previous().text())
                .put(DIGEST, link.digest().text())
                .put("created_at", header.occurredAt())
                .put("recorded_at", header.recordedAt())
                .put("business_date", header.businessDate().toString())
                .put("cashier", header.cashier())
                .put("approved_by", header.approvedBy())
                .put(
                        "customer_id",
                        header.customer().map(customer -> customer.value().toString()))
                .put("fact", header.fact())
                .put("reference", header.reference());
    }

    static Header read(Fields fields) {
        return new Header(
                new TransactionId(fields.uuid("transaction_id")),
                fields.read("request_digest", Digest::parse),
                new StoreId(fields.text("store_id")),
                new LocationId(fields.text("location")),
                new RegisterId(fields.text("register_id")),
                new Header.Link(
                        fields.number("receipt_number"),
                        optional(fields, "shift_id").map(ShiftId::new),
                        fields.read("previous_digest", Digest::parse),
                        fields.read(DIGEST, Digest::parse)),
                fields.instant("created_at"),
                fields.instant("recorded_at"),
                fields.read("business_date", LocalDate::parse),
                fields.text("cashier"),
                fields.findText("approved_by"),
                optional(fields, "customer_id").map(CustomerId::new),
                fields.flag("fact"),
                fields.findText("reference"));
    }

    private static Optional<UUID> optional(Fields fields, String name) {
        return fields.has(name) ? Optional.of(fields.uuid(name)) : Optional.empty();
    }
}
