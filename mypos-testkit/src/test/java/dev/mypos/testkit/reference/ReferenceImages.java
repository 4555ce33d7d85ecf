package dev.mypos.testkit.reference;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

record ReferenceImages(Memory memory) implements ImageStore {
    @Override
    public void put(String key, byte[] bytes, String mediaType, Instant at) {
        Memory.Picture picture = new Memory.Picture(bytes.clone(), mediaType, at);
        synchronized (memory) {
            memory.pictures.merge(key, picture, this::newer);
        }
    }

    private Memory.Picture newer(Memory.Picture stored, Memory.Picture put) {
        return memory.has(Fault.PICTURE_NOT_RENEWED) || stored.storedAt().isAfter(put.storedAt()) ? stored : put;
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
    public Page<StoredImage> list(String prefix, PageRequest page) {
        synchronized (memory) {
            return Pages.of(
                    memory,
                    "pictures " + prefix,
                    memory.pictures.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(prefix))
                            .map(entry -> new StoredImage(
                                    entry.getKey(), entry.getValue().storedAt())),
                    StoredImage::key,
                    page);
        }
    }

    @Override
    public boolean delete(StoredImage image) {
        synchronized (memory) {
            Memory.Picture stored = memory.pictures.get(image.key());
            boolean deletes = stored != null
                    && (memory.has(Fault.PICTURE_DELETED_THOUGH_RENEWED)
                            || stored.storedAt().equals(image.storedAt()));
            if (deletes) {
                memory.pictures.remove(image.key());
            }
            return deletes;
        }
    }
}
