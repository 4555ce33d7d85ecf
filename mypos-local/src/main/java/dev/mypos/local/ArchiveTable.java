package dev.mypos.local;

import dev.mypos.archive.Archive.Numbered;
import dev.mypos.error.ConflictError;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.wire.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the records of one kind lie in a table.
 *
 * @param name of the table
 * @param columns what {@code reader} reads, from 1
 * @param order the columns that records are listed by, unique together, behind the values of {@code first}
 * @param key the columns that name a record, and what a record has in them
 * @param insert stores a record that is not there
 */
record ArchiveTable(
        String name,
        List<String> columns,
        RowReader<Fields> reader,
        List<String> order,
        List<Object> first,
        List<String> key,
        Function<Numbered, List<Object>> keyOf,
        Insert insert) {
    /** Stores a record. */
    interface Insert {
        void into(Session session, Numbered record) throws SQLException;
    }

    Page<Fields> list(Database database, PageRequest page) {
        String query = "records of " + name;
        List<Object> values = new ArrayList<>(Cursors.start(page, query, first.toArray()));
        values.add(page.limit() + 1);
        return Cursors.page(
                database.read("list records", session -> session.list(listing(), this::keyed, values.toArray())),
                page,
                query);
    }

    /** The statement that lists, for the parameters: the key to begin behind, and how many. */
    String listing() {
        String keys = String.join(", ", order);
        return "SELECT " + String.join(", ", columns) + ", " + keys + " FROM " + name + " WHERE (" + keys + ") > ("
                + marks(order.size()) + ") ORDER BY " + keys + " LIMIT ?";
    }

    private Keyed<Fields> keyed(ResultSet row) throws SQLException {
        Object[] key = new Object[order.size()];
        for (int i = 0; i < key.length; i++) {
            int column = columns.size() + i + 1;
            key[i] = first.get(i) instanceof Long ? (Object) row.getLong(column) : row.getString(column);
        }
        return Keyed.of(reader.read(row), key);
    }

    /** Stores the record, if it is not there already as it is. */
    void put(Session session, Numbered record) throws SQLException {
        List<Object> id = keyOf.apply(record);
        Optional<Fields> stored = session.find(finding(), reader, id.toArray());
        if (stored.isEmpty()) {
            insert.into(session, record);
        } else if (!stored.get().equals(record.fields())) {
            throw ConflictError.alreadyExists("restore a record", "other record", name, id.toString());
        }
    }

    private String finding() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name + " WHERE (" + String.join(", ", key) + ") = ("
                + marks(key.size()) + ")";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
