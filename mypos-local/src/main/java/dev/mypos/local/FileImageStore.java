package dev.mypos.local;

import dev.mypos.catalog.ImageStore;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures as files in a folder, which is made with the first of them. */
final class FileImageStore implements ImageStore {
    private final Path folder;

    FileImageStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, byte[] bytes, String mediaType) {
        Path file = file(key);
        if (Files.exists(file)) {
            return;
        }
        try {
            OwnerOnly.createFolders(Objects.requireNonNull(file.getParent()));
            write(file, bytes);
        } catch (IOException e) {
            throw error("store the picture", e);
        }
    }

    /** Whoever reads sees all of it or nothing. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path temporary = OwnerOnly.createTemporary(folder);
        try {
            Files.write(temporary, bytes);
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
    public Page<String> list(String prefix, PageRequest page) {
        String query = "images " + prefix;
        String after = (String) Cursors.start(page, query, "").get(0);
        List<Keyed<String>> rows = keys().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .sorted()
                .limit(page.limit() + 1L)
                .map(key -> Keyed.of(key, key))
                .toList();
        return Cursors.page(rows, page, query);
    }

    private List<String> keys() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(key -> !key.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw error("list pictures", e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(file(key));
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
