package dev.mypos.archive;

import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.SheetCount;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The kinds of records that a store is made of, in an order in which they can be stored: what a record names comes before
 * it. A new kind is one more line here; it stands where what it names is stored before it.
 */
public enum RecordKind {
    /** The settings; exactly one, stored last of all by {@link Archive#finish}. */
    STORE("store", fields -> Store.from(fields).fields()),
    ROLE("role", fields -> Role.from(fields).fields()),
    STAFF("staff", fields -> StaffMember.from(fields).fields()),
    PRODUCT("product", fields -> Product.from(fields).fields()),
    CUSTOMER("customer", fields -> Customer.from(fields).fields()),
    /** Sales and refunds, sealed: register by register, each in the order of its receipt numbers. */
    TRANSACTION("transaction", fields -> Transaction.from(fields).fields()),
    /** What of a sale has come back. */
    REFUNDS("refunds", fields -> RefundState.from(fields).fields()),
    /** What is charged and given back through a gateway, and how far it has come. */
    PAYMENT("payment", fields -> PaymentIntent.from(fields).fields()),
    /** With their cash events, and the Z report of those that are closed. */
    SHIFT("shift", fields -> Shift.from(fields).fields()),
    /** The end of a register's chain. */
    REGISTER("register", fields -> RegisterHead.from(fields).fields()),
    LEVEL("level", fields -> StockLevel.from(fields).fields()),
    /** Sheets that stock is counted on. */
    SHEET("sheet", fields -> CountSheet.from(fields).fields()),
    /** What was counted, replaced counts too. */
    COUNT("count", fields -> SheetCount.from(fields).fields()),
    /** In the order in which they were stored. */
    MOVEMENT("movement", fields -> StockMovement.from(fields).fields()),
    /** In the order in which they were stored. */
    JOURNAL("journal", fields -> JournalEntry.from(fields).fields()),
    /** What the outbox holds, in the order in which it was stored. */
    EVENT("event", fields -> WaitingEvent.from(fields).fields());

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final UnaryOperator<Fields> rewritten;

    RecordKind(String code, UnaryOperator<Fields> rewritten) {
        this.code = code;
        this.rewritten = rewritten;
    }

    /** The kind as it is written in a dump. */
    public String code() {
        return code;
    }

    public static Optional<RecordKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /**
     * Lets a record pass that is one of this kind and has nothing that its type does not know.
     *
     * @throws CorruptDataError if it is none
     */
    public void check(Fields record) {
        Fields known;
        try {
            known = rewritten.apply(record);
        } catch (ValidationError | IllegalArgumentException | ArithmeticException e) {
            throw new CorruptDataError("read a record", code, "a value breaks its rule: " + e.getMessage(), null);
        }
        if (!known.equals(record)) {
            throw new CorruptDataError(
                    "read a record", code, "has fields that it should not have: " + known.unlike(record), null);
        }
    }
}
