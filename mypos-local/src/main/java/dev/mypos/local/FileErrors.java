package dev.mypos.local;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.error.UnavailableError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/** Turns what the file system reports into errors of this library. */
final class FileErrors {
    private FileErrors() {}

    /**
     * The error for a failure in this folder, which may be missing.
     *
     * @param resource what is named in the error
     */
    static POSError of(String operation, String resource, Path folder, IOException cause) {
        Path existing = existing(folder);
        if (cause instanceof NotDirectoryException || !Files.isDirectory(existing)) {
            return new CorruptDataError(operation, "path " + existing, "it is not a folder", cause);
        }
        return new UnavailableError(code(existing, cause), operation, resource, Map.of(), cause);
    }

    private static ErrorCode code(Path folder, IOException cause) {
        if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return ErrorCode.READ_ONLY_STORAGE;
        }
        return isFull(folder) ? ErrorCode.STORAGE_FULL : ErrorCode.UNAVAILABLE;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException e) {
            return false; // a disk that does not even tell its space is not known to be full
        }
    }

    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
