package dev.mypos.testkit.reference;

import dev.mypos.catalog.ImageStore;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

record ReferenceImages(Memory memory) implements ImageStore {
    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        synchronized (memory) {
            memory.pictures.put(key, new Memory.Picture(bytes.clone(), mediaType));
        }
    }

    @Override
    public Optional<InputStream> find(String key) {
        synchronized (memory) {
            return Optional.ofNullable(memory.pictures.get(key))
                    .map(picture -> new ByteArrayInputStream(picture.bytes()));
        }
    }

    @Override
    public Optional<URI> url(String key) {
        return Optional.empty();
    }

    @Override
    public Page<String> list(String prefix, PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                    memory,
                    "pictures " + prefix,
                    memory.pictures.keySet().stream().filter(key -> key.startsWith(prefix)),
                    key -> key,
                    page);
        }
    }

    @Override
    public void delete(String key) {
        synchronized (memory) {
            memory.pictures.remove(key);
        }
    }
}
