package dev.mypos.local;

import dev.mypos.catalog.ImageStore;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures of a shop in memory, which has no folder. */
final class SqliteImages implements ImageStore {
    static final String TABLE =
            "CREATE TABLE IF NOT EXISTS images (image_key TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT";

    private final Database database;

    SqliteImages(Database database) {
        this.database = database;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        ImageKeys.check(key);
        database.write(
                "store the picture",
                session -> session.update(
                        "INSERT INTO images (image_key, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", key, bytes));
    }

    @Override
    public Optional<InputStream> find(String key) {
        ImageKeys.check(key);
        return database.read(
                "find the picture",
                session -> session.find(
                        "SELECT bytes FROM images WHERE image_key = ?",
                        row -> new ByteArrayInputStream(row.getBytes(1)),
                        key));
    }

    @Override
    public Optional<URI> url(String key) {
        return Optional.empty();
    }

    @Override
    public Page<String> list(String prefix, PageRequest page) {
        String query = "images " + prefix;
        Prefix range = Prefix.of(prefix);
        List<Object> values = new ArrayList<>(Cursors.start(page, query, ""));
        values.addAll(List.of(range.from(), range.to(), page.limit() + 1));
        return Cursors.page(
                database.read(
                        "list pictures",
                        session -> session.list(
                                """
                                SELECT image_key FROM images WHERE image_key > ? AND image_key >= ? AND image_key < ?
                                ORDER BY image_key LIMIT ?""", row -> Keyed.of(row.getString(1), row.getString(1)), values.toArray())),
                page,
                query);
    }

    @Override
    public void delete(String key) {
        ImageKeys.check(key);
        database.write("delete the picture", session -> session.update("DELETE FROM images WHERE image_key = ?", key));
    }
}
