package dev.mypos.exchange.dump;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import dev.mypos.error.UnavailableError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a dump comes from; it can be opened more than once.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class DumpSource {
    private static final String OPERATION = "read the dump";

    private final String name;
    private final Opening opening;

    private DumpSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file, opened afresh for each reading. */
    public static DumpSource of(Path file) {
        return new DumpSource(file.toString(), () -> Files.newInputStream(file));
    }

    /** What is in memory; the bytes are not copied. */
    public static DumpSource of(String name, byte[] content) {
        return new DumpSource(name, () -> new ByteArrayInputStream(content));
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

    POSError unreadable(IOException cause) {
        return new UnavailableError(ErrorCode.UNAVAILABLE, OPERATION, "file " + name, Map.of(), cause);
    }

    /** Gives the bytes from their beginning. */
    private interface Opening {
        InputStream open() throws IOException;
    }
}
