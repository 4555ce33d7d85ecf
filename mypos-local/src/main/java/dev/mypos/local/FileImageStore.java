package dev.mypos.local;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.error.POSError;
import dev.mypos.local.Cursors.Keyed;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Pictures as files in a folder, which is made with the first of them. */
final class FileImageStore implements ImageStore {
    private final Path folder;

    FileImageStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType, Instant at) {
        Path file = file(key);
        try {
            if (!renewed(file, at)) {
                OwnerOnly.createFolders(Objects.requireNonNull(file.getParent()));
                write(file, bytes, at);
            }
        } catch (IOException e) {
            throw error("store the picture", e);
        }
    }

    /** Makes a file that is there as new as this, but never older. */
    private static boolean renewed(Path file, Instant at) throws IOException {
        try {
            if (storedAt(file).isBefore(at)) {
                Files.setLastModifiedTime(file, FileTime.from(at));
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Instant storedAt(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /** Whoever reads sees all of it or nothing. */
    private void write(Path file, byte[] bytes, Instant at) throws IOException {
        Path temporary = OwnerOnly.createTemporary(folder);
        try {
            Files.write(temporary, bytes);
            Files.setLastModifiedTime(temporary, FileTime.from(at));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public Optional<InputStream> find(String key) {
        try {
            return Optional.of(Files.newInputStream(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw error("find the picture", e);
        }
    }

    @Override
    public Optional<URI> url(String key) {
        return Optional.empty();
    }

    @Override
    public Page<StoredImage> list(String prefix, PageRequest page) {
        String query = "images " + prefix;
        String after = (String) Cursors.start(page, query, "").get(0);
        List<Keyed<StoredImage>> rows = keys().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .sorted()
                .flatMap(key -> found(key).stream())
                .limit(page.limit() + 1L)
                .map(image -> Keyed.of(image, image.key()))
                .toList();
        return Cursors.page(rows, page, query);
    }

    private List<String> keys() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new FilesThatStay(file -> keys.add(key(file))));
        } catch (IOException e) {
            throw error("list pictures", e);
        }
        return keys.stream().filter(key -> !key.startsWith(".")).toList();
    }

    private String key(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Optional<StoredImage> found(String key) {
        try {
            return Optional.of(new StoredImage(key, storedAt(folder.resolve(key))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw error("list pictures", e);
        }
    }

    /** The file is put aside first, where nobody makes it newer any more, and put back if somebody just has. */
    @Override
    public boolean delete(StoredImage image) {
        Path file = file(image.key());
        try {
            if (!storedAt(file).equals(image.storedAt())) {
                return false;
            }
            Path aside = folder.resolve(".old-" + image.key().replace('/', '_') + ".tmp");
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            if (storedAt(aside).equals(image.storedAt())) {
                return Files.deleteIfExists(aside);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw error("delete the picture", e);
        }
    }

    private Path file(String key) {
        ImageKeys.check(key);
        return folder.resolve(key);
    }

    private POSError error(String operation, IOException cause) {
        return FileErrors.of(operation, "image folder " + folder, folder, cause);
    }
}
