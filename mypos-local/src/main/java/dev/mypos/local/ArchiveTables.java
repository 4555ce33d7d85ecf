package dev.mypos.local;

import dev.mypos.archive.Archive.Numbered;
import dev.mypos.archive.RecordKind;
import dev.mypos.archive.WaitingEvent;
import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.error.NotFoundError;
import dev.mypos.notify.Outbox;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
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
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Where the records of each kind lie. */
final class ArchiveTables {
    private static final List<String> BODY = List.of("body");
    private static final List<String> PAYMENT_KEY = List.of("transaction_id", "tender", "attempt");

    private ArchiveTables() {}

    static ArchiveTable of(RecordKind kind) {
        return switch (kind) {
            case STORE ->
                numbered("store", "only_row", (session, record) -> {
                    throw new IllegalArgumentException("the settings are stored last");
                });
            case ROLE ->
                named(
                        "roles",
                        "role_code",
                        (session, record) -> SqliteRoles.store(session, Role.from(record.fields())));
            case STAFF ->
                named(
                        "staff",
                        "staff_id",
                        (session, record) -> SqliteStaff.store(session, StaffMember.from(record.fields())));
            case PRODUCT -> named("products", "product_id", ArchiveTables::product);
            case CUSTOMER ->
                named(
                        "customers",
                        "customer_id",
                        (session, record) -> SqliteCustomers.store(session, Customer.from(record.fields())));
            case TRANSACTION ->
                new ArchiveTable(
                        "transactions",
                        BODY,
                        ArchiveTables::body,
                        List.of("register_id", "receipt_number"),
                        List.of("", 0L),
                        List.of("transaction_id"),
                        record -> List.of(record.fields().text("transaction_id")),
                        (session, record) -> SqliteLedger.restore(session, Transaction.from(record.fields())));
            case REFUNDS ->
                named(
                        "refund_states",
                        "transaction_id",
                        (session, record) -> SqliteLedger.restore(session, RefundState.from(record.fields())));
            case PAYMENT ->
                new ArchiveTable(
                        "payments",
                        BODY,
                        ArchiveTables::body,
                        PAYMENT_KEY,
                        List.of("", 0L, 0L),
                        PAYMENT_KEY,
                        record -> key(PaymentIntent.from(record.fields()).key()),
                        (session, record) -> SqlitePayments.insert(session, PaymentIntent.from(record.fields())));
            case SHIFT ->
                named(
                        "shifts",
                        "shift_id",
                        (session, record) -> SqliteShifts.restore(session, Shift.from(record.fields())));
            case REGISTER ->
                new ArchiveTable(
                        "registers",
                        SqliteLedger.HEAD,
                        row -> SqliteLedger.head(row).fields(),
                        List.of("register_id"),
                        List.of(""),
                        List.of("register_id"),
                        record -> List.of(record.fields().text("register_id")),
                        (session, record) -> SqliteLedger.restore(session, RegisterHead.from(record.fields())));
            case LEVEL ->
                new ArchiveTable(
                        "stock",
                        SqliteStock.LEVEL_COLUMNS,
                        row -> SqliteStock.level(row).fields(),
                        List.of("product_id", "location"),
                        List.of("", ""),
                        List.of("product_id", "location"),
                        record -> List.of(
                                record.fields().text("product_id"),
                                record.fields().text("location")),
                        (session, record) -> level(session, StockLevel.from(record.fields())));
            case SHEET ->
                named(
                        "count_sheets",
                        "sheet_id",
                        (session, record) -> SqliteCounts.store(session, CountSheet.from(record.fields())));
            case COUNT ->
                new ArchiveTable(
                        "counts",
                        SqliteCounts.COLUMNS,
                        row -> SqliteCounts.entered(row).fields(),
                        List.of("count_id"),
                        List.of(""),
                        List.of("count_id"),
                        record -> List.of(record.fields().text("count_id")),
                        (session, record) -> SqliteCounts.store(session, SheetCount.from(record.fields())));
            case MOVEMENT ->
                inOrder(
                        "movements",
                        BODY,
                        ArchiveTables::body,
                        "movement_id",
                        (session, record) ->
                                SqliteStock.insert(session, StockMovement.from(record.fields()), record.number()));
            case JOURNAL -> numbered("journal", "seq", Trails::restore);
            case EVENT ->
                inOrder(
                        "outbox",
                        List.of("event_id", "type", "subject", "at", "body", "attempts", "next_at", "reason", "parked"),
                        ArchiveTables::event,
                        "event_id",
                        (session, record) ->
                                SqliteOutbox.restore(session, WaitingEvent.from(record.fields()), record.number()));
        };
    }

    /** Records whose content has their name. */
    private static ArchiveTable named(String table, String id, ArchiveTable.Insert insert) {
        return new ArchiveTable(
                table,
                BODY,
                ArchiveTables::body,
                List.of(id),
                List.of(""),
                List.of(id),
                record -> List.of(record.fields().text(id)),
                insert);
    }

    /** Records without a name. */
    private static ArchiveTable numbered(String table, String column, ArchiveTable.Insert insert) {
        return new ArchiveTable(
                table,
                BODY,
                ArchiveTables::body,
                List.of(column),
                List.of(0L),
                List.of(column),
                record -> List.of(record.number()),
                insert);
    }

    /** Records with a name in the order in which they were stored. */
    private static ArchiveTable inOrder(
            String table, List<String> columns, RowReader<Fields> reader, String id, ArchiveTable.Insert insert) {
        return new ArchiveTable(
                table,
                columns,
                reader,
                List.of("seq"),
                List.of(0L),
                List.of(id),
                record -> List.of(record.fields().text(id)),
                insert);
    }

    private static Fields body(ResultSet row) throws SQLException {
        return Fields.parse(row.getString(1));
    }

    private static Fields event(ResultSet row) throws SQLException {
        Outbox.State state = row.getBoolean(9) ? Outbox.State.PARKED : Outbox.State.DUE;
        return new WaitingEvent(state, SqliteOutbox.pending(row)).fields();
    }

    private static void product(Session session, Numbered record) throws SQLException {
        SqliteProducts.store(session, Product.from(record.fields()));
    }

    private static List<Object> key(PaymentKey key) {
        return List.of(key.transaction(), key.tender(), key.attempt());
    }

    private static void level(Session session, StockLevel level) throws SQLException {
        if (!StockRows.restore(session, level)) {
            throw new NotFoundError(
                    "restore a record", "product", level.product().toString());
        }
    }
}
