package dev.mypos.local;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures of a shop in memory, which has no folder. */
final class SqliteImages implements ImageStore {
    static final String TABLE = """
            CREATE TABLE IF NOT EXISTS images (image_key TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL,
                stored_at INTEGER NOT NULL) STRICT""";

    private final Database database;

    SqliteImages(Database database) {
        this.database = database;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType, Instant at) {
        ImageKeys.check(key);
        database.write("store the picture", session -> session.update("""
                        INSERT INTO images (image_key, bytes, stored_at) VALUES (?, ?, ?)
                        ON CONFLICT (image_key) DO UPDATE SET stored_at = max(stored_at, excluded.stored_at)""", key, bytes, at.toEpochMilli()));
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
    public Page<StoredImage> list(String prefix, PageRequest page) {
        String query = "images " + prefix;
        Prefix range = Prefix.of(prefix);
        List<Object> values = new ArrayList<>(Cursors.start(page, query, ""));
        values.addAll(List.of(range.from(), range.to(), page.limit() + 1));
        return Cursors.page(
                database.read(
                        "list pictures",
                        session -> session.list("""
                                SELECT image_key, stored_at FROM images WHERE image_key > ? AND image_key >= ? AND image_key < ?
                                ORDER BY image_key LIMIT ?""", row -> Keyed.of(image(row), row.getString(1)), values.toArray())),
                page,
                query);
    }

    private static StoredImage image(ResultSet row) throws SQLException {
        return new StoredImage(row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
    }

    @Override
    public boolean delete(StoredImage image) {
        ImageKeys.check(image.key());
        return database.write(
                "delete the picture",
                session -> session.update(
                                "DELETE FROM images WHERE image_key = ? AND stored_at = ?",
                                image.key(),
                                image.storedAt().toEpochMilli())
                        == 1);
    }
}
