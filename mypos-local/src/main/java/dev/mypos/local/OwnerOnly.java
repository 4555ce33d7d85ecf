package dev.mypos.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner may use, where the file system knows owners. */
final class OwnerOnly {
    /** What names of temporary files begin with, to match by a glob. */
    static final String TEMPORARY = ".new-";

    private OwnerOnly() {}

    /** Makes the folder and those above it that are missing. */
    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    /** @throws java.nio.file.FileAlreadyExistsException if it is there */
    static void createFile(Path file) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
    }

    static Path createTemporary(Path folder) throws IOException {
        return Files.createTempFile(folder, TEMPORARY, ".tmp", permissions(folder, "rw-------"));
    }

    static Path createTemporaryFolder(Path folder) throws IOException {
        return Files.createTempDirectory(folder, TEMPORARY, permissions(folder, "rwx------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
