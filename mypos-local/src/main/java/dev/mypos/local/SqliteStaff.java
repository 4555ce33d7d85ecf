package dev.mypos.local;

import dev.mypos.check.Caseless;
import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.staff.LastAdmin;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.staff.StaffRepository;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Staff members. Their last admin is looked for in the step that would take it away. */
final class SqliteStaff implements StaffRepository {
    private static final String SAVE = "save the staff member";
    private static final String KIND = "staff member";
    private static final String FIND = "SELECT body FROM staff WHERE staff_id = ?";
    private static final String FIND_BY_NAME = "SELECT body FROM staff WHERE name_key = ?";
    private static final String LIST = "SELECT body, name_key FROM staff WHERE name_key > ? ORDER BY name_key LIMIT ?";

    private final Database database;

    SqliteStaff(Database database) {
        this.database = database;
    }

    @Override
    public StaffMember save(StaffMember member, Trail trail) {
        return database.write(SAVE, session -> {
            String id = member.id().toString();
            Optional<StaffMember> stored = session.find(FIND, SqliteStaff::member, id);
            long version = stored.map(StaffMember::version).orElse(0L);
            Versions.check(SAVE, KIND, "id", id, member.version(), version);
            insistOnOwnName(session, member);
            if (stored.filter(StaffMember::administers).isPresent() && !member.administers()) {
                insistOnAnotherAdmin(session, member);
            }
            Trails.write(session, trail);
            return upsert(session, member);
        });
    }

    private static void insistOnOwnName(Session session, StaffMember member) throws SQLException {
        boolean taken = session.find(FIND_BY_NAME, SqliteStaff::member, member.nameKey())
                .filter(owner -> !owner.id().equals(member.id()))
                .isPresent();
        if (taken) {
            throw ConflictError.alreadyExists(SAVE, KIND, "sign-in name", member.signInName());
        }
    }

    private static void insistOnAnotherAdmin(Session session, StaffMember member) throws SQLException {
        boolean another = session.find(
                        "SELECT 1 FROM staff WHERE admin = 1 AND staff_id <> ? LIMIT 1",
                        row -> row.getLong(1),
                        member.id().toString())
                .isPresent();
        if (!another) {
            throw LastAdmin.refusal(member);
        }
    }

    private static StaffMember upsert(Session session, StaffMember member) throws SQLException {
        StaffMember saved = StaffMember.from(Versions.next(member.fields()));
        store(session, saved);
        return saved;
    }

    /** Stores the member with the version that it has. */
    static void store(Session session, StaffMember saved) throws SQLException {
        session.update(
                """
                INSERT INTO staff (staff_id, name_key, admin, version, body) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (staff_id) DO UPDATE SET name_key = excluded.name_key, admin = excluded.admin,
                    version = excluded.version, body = excluded.body""",
                saved.id().toString(),
                saved.nameKey(),
                saved.administers(),
                saved.version(),
                saved.fields().canonical());
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return database.read(
                "find the staff member", session -> session.find(FIND, SqliteStaff::member, id.toString()));
    }

    @Override
    public Optional<StaffMember> findByName(String signInName) {
        return database.read(
                "find the staff member",
                session -> session.find(FIND_BY_NAME, SqliteStaff::member, Caseless.key(signInName)));
    }

    @Override
    public Page<StaffMember> list(PageRequest page) {
        List<Object> start = Cursors.start(page, KIND, "");
        return Cursors.page(
                database.read(
                        "list the staff",
                        session -> session.list(
                                LIST, row -> Keyed.of(member(row), row.getString(2)), start.get(0), page.limit() + 1)),
                page,
                KIND);
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return StaffMember.from(Fields.parse(row.getString(1)));
    }
}
