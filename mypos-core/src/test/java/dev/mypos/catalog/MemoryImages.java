package dev.mypos.catalog;

import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pictures in a map. */
final class MemoryImages implements ImageStore {
    final Map<String, byte[]> stored = new TreeMap<>();
    final Map<String, String> mediaTypes = new TreeMap<>();

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        stored.put(key, bytes);
        mediaTypes.put(key, mediaType);
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
    public Page<String> list(String prefix, PageRequest page) {
        return new Page<>(
                stored.keySet().stream().filter(key -> key.startsWith(prefix)).toList(), Optional.empty());
    }

    @Override
    public void delete(String key) {
        stored.remove(key);
    }
}
