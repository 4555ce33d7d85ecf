package dev.mypos.local;

import dev.mypos.customer.CustomerId;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.money.Money;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.RegisterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of transactions, each along its index. */
final class TransactionLists {
    private static final String OPERATION = "list transactions";
    private static final String ROW = """
            SELECT transaction_id, kind, register_id, receipt_number, business_date, occurred_at, recorded_at,
                total_minor, currency, customer_id
            FROM transactions WHERE\s""";

    static final String OLDEST_FIRST = ROW + """
            (business_date, recorded_at, transaction_id) > (?, ?, ?) AND business_date <= ?
            ORDER BY business_date, recorded_at, transaction_id LIMIT ?""";
    static final String NEWEST_FIRST = ROW + """
            (business_date, recorded_at, transaction_id) < (?, ?, ?) AND business_date >= ?
            ORDER BY business_date DESC, recorded_at DESC, transaction_id DESC LIMIT ?""";
    static final String OF_CUSTOMER = ROW + """
            customer_id = ? AND (recorded_at, transaction_id) < (?, ?)
            ORDER BY recorded_at DESC, transaction_id DESC LIMIT ?""";
    static final String OF_REGISTER =
            ROW + "register_id = ? AND receipt_number > ? AND receipt_number <= ? ORDER BY receipt_number LIMIT ?";

    private static final String BEHIND_EVERY_ID = "~";

    private TransactionLists() {}

    static Page<TransactionSummary> list(Database database, LedgerQuery query, PageRequest page) {
        return query.fold(
                days -> days.newestFirst() ? newestFirst(database, days, page) : oldestFirst(database, days, page),
                customer -> ofCustomer(database, customer, page),
                register -> ofRegister(database, register, page));
    }

    private static Page<TransactionSummary> oldestFirst(Database database, LedgerQuery.Days days, PageRequest page) {
        List<Object> start = Cursors.start(page, days.toString(), days.from().toString(), Long.MIN_VALUE, "");
        return read(
                database,
                days,
                page,
                OLDEST_FIRST,
                TransactionLists::byDay,
                start.get(0),
                start.get(1),
                start.get(2),
                days.to().toString());
    }

    private static Page<TransactionSummary> newestFirst(Database database, LedgerQuery.Days days, PageRequest page) {
        List<Object> start =
                Cursors.start(page, days.toString(), days.to().toString(), Long.MAX_VALUE, BEHIND_EVERY_ID);
        return read(
                database,
                days,
                page,
                NEWEST_FIRST,
                TransactionLists::byDay,
                start.get(0),
                start.get(1),
                start.get(2),
                days.from().toString());
    }

    private static Page<TransactionSummary> ofCustomer(
            Database database, LedgerQuery.OfCustomer query, PageRequest page) {
        List<Object> start = Cursors.start(page, query.toString(), Long.MAX_VALUE, BEHIND_EVERY_ID);
        return read(
                database,
                query,
                page,
                OF_CUSTOMER,
                row -> Keyed.of(summary(row), row.getLong(7), row.getString(1)),
                query.customer().value().toString(),
                start.get(0),
                start.get(1));
    }

    private static Page<TransactionSummary> ofRegister(
            Database database, LedgerQuery.OfRegister query, PageRequest page) {
        List<Object> start = Cursors.start(page, query.toString(), Math.max(query.from(), 1L) - 1);
        return read(
                database,
                query,
                page,
                OF_REGISTER,
                row -> Keyed.of(summary(row), row.getLong(4)),
                query.register().value(),
                start.get(0),
                query.to());
    }

    private static Page<TransactionSummary> read(
            Database database,
            LedgerQuery query,
            PageRequest page,
            String sql,
            RowReader<Keyed<TransactionSummary>> reader,
            Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = page.limit() + 1;
        return Cursors.page(
                database.read(OPERATION, session -> session.list(sql, reader, all)), page, query.toString());
    }

    private static Keyed<TransactionSummary> byDay(ResultSet row) throws SQLException {
        return Keyed.of(summary(row), row.getString(5), row.getLong(7), row.getString(1));
    }

    private static TransactionSummary summary(ResultSet row) throws SQLException {
        try {
            return stored(row);
        } catch (ValidationError e) {
            throw corrupt(row, "a listed value breaks its rule: " + e.violations(), null);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw corrupt(row, "a listed value cannot be read", e);
        }
    }

    private static CorruptDataError corrupt(ResultSet row, String what, @Nullable Exception cause) throws SQLException {
        return new CorruptDataError(OPERATION, "transaction " + row.getString(1), what, cause);
    }

    private static TransactionSummary stored(ResultSet row) throws SQLException {
        return new TransactionSummary(
                TransactionId.parse(row.getString(1)),
                TransactionSummary.Kind.parse(row.getString(2)),
                new RegisterId(row.getString(3)),
                row.getLong(4),
                LocalDate.parse(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Money.ofMinor(row.getLong(8), Currency.getInstance(row.getString(9))),
                Optional.ofNullable(row.getString(10)).map(customer -> new CustomerId(UUID.fromString(customer))));
    }
}
