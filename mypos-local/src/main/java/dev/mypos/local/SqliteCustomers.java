package dev.mypos.local;

import dev.mypos.check.Caseless;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Customers. What is overwritten is wiped from its page, so forgetting somebody reaches the file. */
final class SqliteCustomers implements CustomerRepository {
    private static final String SAVE = "save the customer";
    private static final String FIND = "SELECT body FROM customers WHERE customer_id = ?";

    /** As {@link Customer#contacts} compares numbers, and as the index has it. */
    private static final String PLAIN_PHONE = "replace(replace(replace(replace(replace(replace(phone_key, ' ', ''), "
            + "'.', ''), '/', ''), '(', ''), ')', ''), '-', '')";

    private final Database database;

    SqliteCustomers(Database database) {
        this.database = database;
    }

    @Override
    public Customer save(Customer customer, boolean uniqueContacts, Trail trail) {
        return database.write(SAVE, session -> {
            String id = customer.id().toString();
            Optional<Customer> stored = find(session, id);
            Versions.check(
                    SAVE,
                    "customer",
                    "id",
                    id,
                    customer.version(),
                    stored.map(Customer::version).orElse(0L));
            if (uniqueContacts) {
                refuseShared(session, customer, stored);
            }
            Trails.write(session, trail);
            return upsert(session, customer);
        });
    }

    @Override
    public void forget(CustomerId customer, Trail trail) {
        database.write("forget the customer", session -> {
            String id = customer.toString();
            Customer stored =
                    find(session, id).orElseThrow(() -> new NotFoundError("forget the customer", "customer", id));
            Customer forgotten = stored.forgotten();
            if (!forgotten.equals(stored)) {
                upsert(session, forgotten);
                Trails.write(session, trail);
            }
            return forgotten;
        });
    }

    private static void refuseShared(Session session, Customer customer, Optional<Customer> stored)
            throws SQLException {
        Map<String, String> before = stored.map(Customer::contacts).orElseGet(TreeMap::new);
        for (Map.Entry<String, String> contact : customer.contacts().entrySet()) {
            if (!contact.getValue().equals(before.get(contact.getKey()))) {
                refuseShared(session, customer, contact.getKey(), contact.getValue());
            }
        }
    }

    private static void refuseShared(Session session, Customer customer, String field, String key) throws SQLException {
        Optional<String> owner = session.find(
                "SELECT customer_id FROM customers WHERE "
                        + (field.equals("email") ? "email_key" : "phone_key IS NOT NULL AND " + PLAIN_PHONE)
                        + " = ? AND customer_id <> ? LIMIT 1",
                row -> row.getString(1),
                key,
                customer.id().toString());
        if (owner.isPresent()) {
            throw ConflictError.alreadyTaken(SAVE, "customer", field, owner.get());
        }
    }

    private static Customer upsert(Session session, Customer customer) throws SQLException {
        Customer saved = Customer.from(Versions.next(customer.fields()));
        store(session, saved);
        return saved;
    }

    /** Stores the customer with the version that it has. */
    static void store(Session session, Customer saved) throws SQLException {
        session.update(
                """
                INSERT INTO customers (customer_id, name_key, email_key, phone_key, active, version, body)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (customer_id) DO UPDATE SET name_key = excluded.name_key, email_key = excluded.email_key,
                    phone_key = excluded.phone_key, active = excluded.active, version = excluded.version,
                    body = excluded.body\
                """,
                saved.id().toString(),
                Caseless.key(saved.name()),
                saved.email().map(Caseless::key).orElse(null),
                saved.phone().map(Caseless::key).orElse(null),
                saved.active(),
                saved.version(),
                saved.fields().canonical());
    }

    private static Optional<Customer> find(Session session, String id) throws SQLException {
        return session.find(FIND, SqliteCustomers::customer, id);
    }

    @Override
    public List<Customer> find(Collection<CustomerId> ids) {
        return Batch.of(ids).read(database, "find customers", FIND, SqliteCustomers::customer);
    }

    @Override
    public Page<Customer> list(CustomerQuery query, PageRequest page) {
        return query.fold(
                byName -> list(query, page, "name_key", byName.prefix()),
                byEmail -> list(query, page, "email_key", byEmail.prefix()),
                byPhone -> list(query, page, "phone_key", byPhone.prefix()));
    }

    private Page<Customer> list(CustomerQuery query, PageRequest page, String key, String prefix) {
        String active = query.archived() ? "" : " AND active = 1";
        return Ranges.list(
                database,
                "list customers",
                "SELECT body, " + key + ", customer_id FROM customers WHERE (" + key + ", customer_id) > (?, ?) AND "
                        + key + " < ?" + active + " ORDER BY " + key + ", customer_id LIMIT ?",
                row -> Keyed.of(customer(row), row.getString(2), row.getString(3)),
                "customers " + query,
                page,
                Prefix.of(Caseless.key(prefix)));
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return Customer.from(Fields.parse(row.getString(1)));
    }
}
