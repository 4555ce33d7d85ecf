package dev.mypos.testkit.reference;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.staff.Role;
import dev.mypos.staff.RoleRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

record ReferenceRoles(Memory memory) implements RoleRepository {
    @Override
    public Role save(Role role, Trail trail) {
        synchronized (memory) {
            long version = Optional.ofNullable(memory.roles.get(role.code()))
                    .map(Role::version)
                    .orElse(0L);
            if (role.version() == 0 && version > 0) {
                throw ConflictError.alreadyExists("save the role", "role", "code", role.code());
            }
            if (role.version() != version && !memory.has(Fault.STALE_ROLE_SAVED)) {
                throw ConflictError.staleVersion("save the role", "role", role.code(), role.version(), version);
            }
            Role saved = new Role(role.code(), role.name(), role.permissions(), role.discountLimit(), version + 1);
            memory.roles.put(saved.code(), saved);
            memory.leave(trail);
            return saved;
        }
    }

    @Override
    public List<Role> find(Collection<String> codes) {
        synchronized (memory) {
            return codes.stream()
                    .distinct()
                    .flatMap(code -> Optional.ofNullable(memory.roles.get(code)).stream())
                    .toList();
        }
    }

    @Override
    public Page<Role> list(PageRequest page) {
        synchronized (memory) {
            return Pages.of(memory, "roles", memory.roles.values().stream(), Role::code, page);
        }
    }
}
