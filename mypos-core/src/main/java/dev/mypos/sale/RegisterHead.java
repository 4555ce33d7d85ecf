package dev.mypos.sale;

import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
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
}
