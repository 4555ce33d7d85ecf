package dev.mypos.catalog;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pictures in a map. */
final class MemoryImages implements ImageStore {
    final Map<String, byte[]> stored = new TreeMap<>();
    final Map<String, String> mediaTypes = new TreeMap<>();
    final Map<String, Instant> times = new TreeMap<>();

    @Override
    public void put(String key, byte[] bytes, String mediaType, Instant at) {
        stored.put(key, bytes);
        mediaTypes.put(key, mediaType);
        times.put(key, at);
    }

    @Override
    public Optional<InputStream> find(String key) {
        return Optional.ofNullable(stored.get(key)).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<URI> url(String key) {
        return Optional.empty();
    }

    @Override
    public Page<StoredImage> list(String prefix, PageRequest page) {
        return new Page<>(
                times.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix))
                        .map(entry -> new StoredImage(entry.getKey(), entry.getValue()))
                        .toList(),
                Optional.empty());
    }

    @Override
    public boolean delete(StoredImage image) {
        boolean deletes = times.remove(image.key(), image.storedAt());
        if (deletes) {
            stored.remove(image.key());
        }
        return deletes;
    }
}
