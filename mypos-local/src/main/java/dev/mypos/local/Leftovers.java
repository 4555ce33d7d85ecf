package dev.mypos.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Files that programs left in a shop's folder because they were killed while they made it. */
final class Leftovers {
    /** Making a shop takes seconds; younger ones may still be in use. */
    private static final Duration OLD = Duration.ofHours(1);

    private Leftovers() {}

    /** Deletes those that are more than an hour old. */
    static void sweep(Path folder) throws IOException {
        List<Path> found = find(folder);
        if (!found.isEmpty()) {
            Instant limit = now(folder).minus(OLD);
            for (Path file : found) {
                if (isOlder(file, limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static List<Path> find(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OwnerOnly.TEMPORARY + "*")) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** By the clock of the disk, which the times of its files follow. */
    private static Instant now(Path folder) throws IOException {
        Path probe = OwnerOnly.createTemporary(folder);
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException e) {
            return false; // somebody else was faster
        }
    }
}
