package dev.mypos.staff;

import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Roles in a map, and the journal of what was done to them. */
final class MemoryRoles implements RoleRepository {
    private final TreeMap<String, Role> stored = new TreeMap<>();
    final List<JournalEntry> journal = new ArrayList<>();

    @Override
    public Role save(Role role, Trail trail) {
        Role saved = new Role(role.code(), role.name(), role.permissions(), role.discountLimit(), role.version() + 1);
        stored.put(saved.code(), saved);
        journal.addAll(trail.entries());
        return saved;
    }

    @Override
    public List<Role> find(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(stored.get(code)).stream())
                .toList();
    }

    @Override
    public Page<Role> list(PageRequest page) {
        return new Page<>(List.copyOf(stored.values()), Optional.empty());
    }
}
