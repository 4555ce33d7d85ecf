package dev.mypos.staff;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Collection;
import java.util.List;

/** Keeps the roles that a store made itself; those built in are not stored. Safe for use by many threads. */
public interface RoleRepository {
    /**
     * Stores the role with its trail in one step. Version 0 creates it.
     *
     * @return the role as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if the code is taken
     */
    Role save(Role role, Trail trail);

    /** Those that exist, in no order; at most 100 codes. Sees every acknowledged write. */
    List<Role> find(Collection<String> codes);

    /** By code. May lag; never loses a row (L10). */
    Page<Role> list(PageRequest page);
}
