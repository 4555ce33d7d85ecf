package dev.mypos.local;

import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.staff.Role;
import dev.mypos.staff.RoleRepository;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The roles that the store made. */
final class SqliteRoles implements RoleRepository {
    private static final String SAVE = "save the role";
    private static final String QUERY = "roles";
    private static final String FIND = "SELECT body FROM roles WHERE role_code = ?";
    private static final String LIST = "SELECT body FROM roles WHERE role_code > ? ORDER BY role_code LIMIT ?";

    private final Database database;

    SqliteRoles(Database database) {
        this.database = database;
    }

    @Override
    public Role save(Role role, Trail trail) {
        return database.write(SAVE, session -> {
            long stored = session.find(FIND, SqliteRoles::role, role.code())
                    .map(Role::version)
                    .orElse(0L);
            Versions.check(SAVE, "role", "code", role.code(), role.version(), stored);
            Trails.write(session, trail);
            return upsert(session, role);
        });
    }

    private static Role upsert(Session session, Role role) throws SQLException {
        Role saved = Role.from(Versions.next(role.fields()));
        store(session, saved);
        return saved;
    }

    /** Stores the role with the version that it has. */
    static void store(Session session, Role saved) throws SQLException {
        session.update("""
                INSERT INTO roles (role_code, version, body) VALUES (?, ?, ?)
                ON CONFLICT (role_code) DO UPDATE SET version = excluded.version, body = excluded.body""", saved.code(), saved.version(), saved.fields().canonical());
    }

    @Override
    public List<Role> find(Collection<String> codes) {
        return Batch.of(codes).read(database, "find roles", FIND, SqliteRoles::role);
    }

    @Override
    public Page<Role> list(PageRequest page) {
        List<Object> start = Cursors.start(page, QUERY, "");
        return Cursors.page(
                database.read(
                        "list the roles",
                        session -> session.list(LIST, row -> keyed(role(row)), start.get(0), page.limit() + 1)),
                page,
                QUERY);
    }

    private static Keyed<Role> keyed(Role role) {
        return Keyed.of(role, role.code());
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.from(Fields.parse(row.getString(1)));
    }
}
