package dev.mypos.sale;

import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.wire.Fields;
import java.util.Optional;

/** The end of a register's chain: receipt 0 and the zero digest before the first. */
public record RegisterHead(RegisterId register, long lastReceipt, Digest lastDigest, Optional<ShiftId> openShift) {
    public static RegisterHead start(RegisterId register) {
        return new RegisterHead(register, 0, Digest.ZERO, Optional.empty());
    }

    /** The head once this transaction is stored. */
    public RegisterHead after(Transaction sealed) {
        return new RegisterHead(
                register, sealed.receiptNumber(), sealed.header().link().digest(), openShift);
    }

    public Fields fields() {
        return Fields.builder()
                .put("register_id", register.value())
                .put("last_receipt", lastReceipt)
                .put("last_digest", lastDigest.text())
                .put("shift_id", openShift.map(shift -> shift.value().toString()))
                .build();
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a register's head */
    public static RegisterHead from(Fields fields) {
        return fields.as(
                "register",
                head -> new RegisterHead(
                        new RegisterId(head.text("register_id")),
                        head.number("last_receipt"),
                        head.read("last_digest", Digest::parse),
                        head.has("shift_id") ? Optional.of(new ShiftId(head.uuid("shift_id"))) : Optional.empty()));
    }
}
