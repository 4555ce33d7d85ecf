package dev.mypos.local;

import dev.mypos.MyPos;
import dev.mypos.Verification;
import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.NotFoundError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a backup the shop in a folder: its copy is audited aside and put in its place as a whole. */
final class LocalRestore {
    private static final String OPERATION = "restore the backup";
    private static final String IMAGES = "images";

    private final Path backup;
    private final Path folder;

    LocalRestore(Path backup, Path folder) {
        this.backup = backup.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
    }

    void run() {
        if (!Files.isRegularFile(backup)) {
            throw new NotFoundError(OPERATION, "backup", backup.toString());
        }
        insistOnFree(folder.resolve(ShopFile.NAME));
        try {
            OwnerOnly.createFolders(folder);
            Path aside = OwnerOnly.createTemporaryFolder(folder);
            try {
                copyTo(aside);
                audit(aside);
                publish(aside);
            } finally {
                delete(aside);
            }
        } catch (IOException e) {
            throw FileErrors.of(OPERATION, "shop folder " + folder, folder, e);
        }
    }

    private void insistOnFree(Path path) {
        if (Files.exists(path)) {
            throw occupied(path);
        }
    }

    private ConflictError occupied(Path path) {
        return ConflictError.alreadyExists(OPERATION, "shop", "file", path.toString());
    }

    private void copyTo(Path aside) throws IOException {
        Path file = aside.resolve(ShopFile.NAME);
        OwnerOnly.createFile(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            Files.copy(backup, out);
        }
        Path pictures = Backup.imagesOf(backup);
        if (Files.isDirectory(pictures)) {
            copyFolder(pictures, aside.resolve(IMAGES));
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                OwnerOnly.createFolders(target);
            } else if (!Files.exists(
                    target)) { // left over from a restore that was cut short: names follow from contents
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Opening it also brings it up to date; closing it leaves one file. */
    private void audit(Path aside) {
        try (MyPos pos = MyPos.open(LocalBackend.builder(aside).mustExist().open())) {
            Verification found = pos.verify();
            found.laws().stream()
                    .flatMap(law -> law.violations().stream().map(what -> law.law() + " is broken: " + what))
                    .findFirst()
                    .ifPresent(what -> {
                        throw new CorruptDataError(OPERATION, "backup " + backup, what, null);
                    });
        }
    }

    /** The file comes last: until then there is no shop. */
    private void publish(Path aside) throws IOException {
        Path pictures = aside.resolve(IMAGES);
        if (Files.isDirectory(pictures)) {
            copyFolder(pictures, folder.resolve(IMAGES));
        }
        Path file = folder.resolve(ShopFile.NAME);
        try {
            Files.createLink(file, aside.resolve(ShopFile.NAME));
        } catch (FileAlreadyExistsException e) {
            throw occupied(file);
        } catch (UnsupportedOperationException e) {
            Files.move(aside.resolve(ShopFile.NAME), file);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
