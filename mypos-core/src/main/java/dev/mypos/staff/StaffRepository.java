package dev.mypos.staff;

import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.Optional;

/** Keeps staff members. A sign-in name, compared without case, names one member only. Safe for use by many threads. */
public interface StaffRepository {
    /**
     * Stores the member with its trail in one step. Version 0 creates it.
     *
     * <p>A store that has a member who {@linkplain StaffMember#administers administers} keeps one, however many are saved at
     * once: the last one can be neither disabled nor lose the role.
     *
     * @return the member as stored, its version one higher
     * @throws dev.mypos.error.ConflictError stale-version if another version is stored; already-exists if the sign-in name
     *     or the id is taken
     * @throws dev.mypos.error.ValidationError by {@link LastAdmin#refusal} if no admin would be left
     */
    StaffMember save(StaffMember member, Trail trail);

    /** Sees every acknowledged write. */
    Optional<StaffMember> find(StaffId id);

    /** The member with this sign-in name, compared without case. Sees every acknowledged write. */
    Optional<StaffMember> findByName(String signInName);

    /** All members by sign-in name, compared without case, those who are not active too. May lag; never loses a row (L10). */
    Page<StaffMember> list(PageRequest page);
}
