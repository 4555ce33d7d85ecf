package dev.mypos.exchange.csv;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.UnavailableError;
import dev.mypos.error.ValidationError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a CSV text comes from; it can be opened more than once.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class CsvSource {
    private static final String OPERATION = "read the CSV file";

    private final String name;
    private final Opening opening;

    private CsvSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file, opened afresh for each reading. */
    public static CsvSource of(Path file) {
        return new CsvSource(file.toString(), () -> {
            if (Files.isDirectory(file)) {
                throw ValidationError.of(OPERATION, "file", "file", "must be a file, not the folder '" + file + "'");
            }
            return Files.newInputStream(file);
        });
    }

    /** What was uploaded or typed; the bytes are not copied. */
    public static CsvSource of(String name, byte[] content) {
        return new CsvSource(name, () -> new ByteArrayInputStream(content));
    }

    static CsvSource of(String name, Opening opening) {
        return new CsvSource(name, opening);
    }

    public String name() {
        return name;
    }

    InputStream open() {
        try {
            return opening.open();
        } catch (NoSuchFileException e) {
            throw new NotFoundError(OPERATION, "file", name);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    UnavailableError unreadable(IOException cause) {
        return new UnavailableError(ErrorCode.UNAVAILABLE, OPERATION, "file " + name, Map.of(), cause);
    }

    /** Gives the bytes from their beginning. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
