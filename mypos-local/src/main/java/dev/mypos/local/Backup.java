package dev.mypos.local;

import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.StoredImage;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ValidationError;
import dev.mypos.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a copy of a shop while others sell, and leaves nothing behind if it fails. */
final class Backup {
    private static final String OPERATION = "back up the shop";

    private final Path file;
    private final FileImageStore copies;

    Backup(Path file) {
        this.file = file.toAbsolutePath();
        this.copies = new FileImageStore(imagesOf(this.file));
    }

    /** Where the pictures of a backup lie. */
    static Path imagesOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".images");
    }

    /**
     * Refuses a place in the shop's folder, where a copy could be taken for a part of the shop.
     *
     * @throws ValidationError if file or pictures would lie there
     */
    void insistOutside(Path shop) {
        Path parent = folder();
        try {
            Path home = shop.toRealPath();
            if (Files.isDirectory(parent)
                    && parent.toRealPath().resolve(imagesOf(file).getFileName()).startsWith(home)) {
                throw ValidationError.of(
                        OPERATION, "file", "outside", "must lie outside of the shop's own folder " + home);
            }
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "backup file " + file, parent, e);
        }
    }

    /** Pictures go first, and again for those that came meanwhile: each that the copy names is there. */
    void of(Database database, ImageStore images) {
        makeEmpty();
        boolean done = false;
        try {
            copy(images);
            copy(database);
            copy(images);
            done = true;
        } finally {
            if (!done) {
                discard();
            }
        }
    }

    private void makeEmpty() {
        try {
            OwnerOnly.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw ConflictError.alreadyExists(OPERATION, "file", "name", file.toString());
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "backup file " + file, folder(), e);
        }
    }

    /** SQLite writes into a file that is empty, and does not wait for the disk. */
    private void copy(Database database) {
        database.aside(OPERATION, session -> session.update("VACUUM INTO ?", file.toString()));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "backup file " + file, folder(), e);
        }
    }

    private void copy(ImageStore images) {
        try (Stream<StoredImage> all = Page.stream(page -> images.list("", page))) {
            all.forEach(image -> images.find(image.key()).ifPresent(picture -> copy(image, picture)));
        }
    }

    private void copy(StoredImage image, InputStream picture) {
        try (picture) {
            copies.put(image.key(), picture.readAllBytes(), "", image.storedAt());
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "picture " + image.key(), folder(), e);
        }
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    private void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "backup file " + file, folder(), e);
        }
    }
}
