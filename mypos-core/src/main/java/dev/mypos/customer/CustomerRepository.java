package dev.mypos.customer;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Collection;
import java.util.List;

/** Keeps customers. Safe for use by many threads. */
public interface CustomerRepository {
    /**
     * Stores the customer with the trail in one step. Version 0 creates it.
     *
     * @param uniqueContacts whether an {@linkplain Customer#contacts e-mail or phone} that this adds or changes must be no
     *     other customer's; held in the same step, so of two who save the same one only the first succeeds
     * @return the customer as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if the id is taken, or
     *     a contact that must be unique
     */
    Customer save(Customer customer, boolean uniqueContacts, Trail trail);

    /** Those that exist, in no order; at most 100 ids. Sees every acknowledged write. */
    List<Customer> find(Collection<CustomerId> ids);

    /** May lag behind writes and be short; never loses a row (L10). */
    Page<Customer> list(CustomerQuery query, PageRequest page);

    /** Empties the personal fields, which are nowhere else, and archives the customer. Again is harmless. */
    void forget(CustomerId id, Trail trail);
}
