package dev.mypos.testkit.reference;

import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.staff.LastAdmin;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.staff.StaffRepository;
import java.util.Optional;

record ReferenceStaff(Memory memory) implements StaffRepository {
    private static final String SAVE = "save the staff member";

    @Override
    public StaffMember save(StaffMember member, Trail trail) {
        if (memory.has(Fault.LAST_ADMIN_CHECKED_OUTSIDE_STEP)) {
            synchronized (memory) {
                check(member);
                insistOnAdmin(member);
            }
            Memory.pause();
        }
        synchronized (memory) {
            check(member);
            if (!memory.has(Fault.LAST_ADMIN_NOT_CHECKED) && !memory.has(Fault.LAST_ADMIN_CHECKED_OUTSIDE_STEP)) {
                insistOnAdmin(member);
            }
            StaffMember saved = StaffMember.builder()
                    .from(member)
                    .version(member.version() + 1)
                    .build();
            memory.staff.put(saved.id(), saved);
            memory.leave(trail);
            return saved;
        }
    }

    private void check(StaffMember member) {
        Optional<StaffMember> stored = Optional.ofNullable(memory.staff.get(member.id()));
        long version = stored.map(StaffMember::version).orElse(0L);
        if (member.version() == 0 && version > 0) {
            throw ConflictError.alreadyExists(
                    SAVE, "staff member", "id", member.id().toString());
        }
        if (member.version() != version) {
            throw ConflictError.staleVersion(SAVE, "staff member", member.id().toString(), member.version(), version);
        }
        boolean taken = memory.staff.values().stream()
                .anyMatch(other ->
                        other.nameKey().equals(member.nameKey()) && !other.id().equals(member.id()));
        if (taken && !memory.has(Fault.SIGN_IN_NAME_TAKEN_TWICE)) {
            throw ConflictError.alreadyExists(SAVE, "staff member", "sign-in name", member.signInName());
        }
    }

    private void insistOnAdmin(StaffMember member) {
        boolean was = Optional.ofNullable(memory.staff.get(member.id()))
                .filter(StaffMember::administers)
                .isPresent();
        boolean others = memory.staff.values().stream()
                .anyMatch(other -> other.administers() && !other.id().equals(member.id()));
        if (was && !member.administers() && !others) {
            throw LastAdmin.refusal(member);
        }
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.staff.get(id));
        }
    }

    @Override
    public Optional<StaffMember> findByName(String signInName) {
        synchronized (memory) {
            return memory.staff.values().stream()
                    .filter(member -> member.nameKey().equals(Caseless.key(signInName)))
                    .findFirst();
        }
    }

    @Override
    public Page<StaffMember> list(PageRequest page) {
        synchronized (memory) {
            return Pages.of(memory, "staff", memory.staff.values().stream(), StaffMember::nameKey, page);
        }
    }
}
