package dev.mypos.staff;

import dev.mypos.check.Caseless;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Staff in a map, and the journal of what was done to it. */
final class MemoryStaff implements StaffRepository {
    private final Map<StaffId, StaffMember> stored = new LinkedHashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();

    @Override
    public StaffMember save(StaffMember member, Trail trail) {
        StaffMember saved =
                StaffMember.builder().from(member).version(member.version() + 1).build();
        stored.put(saved.id(), saved);
        journal.addAll(trail.entries());
        return saved;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<StaffMember> findByName(String signInName) {
        return stored.values().stream()
                .filter(member -> member.nameKey().equals(Caseless.key(signInName)))
                .findFirst();
    }

    @Override
    public Page<StaffMember> list(PageRequest page) {
        return new Page<>(List.copyOf(stored.values()), Optional.empty());
    }
}
