package dev.mypos.local;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.InternalError;
import dev.mypos.error.POSError;
import dev.mypos.error.ThrottledError;
import dev.mypos.error.UnavailableError;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into errors of this library, by its result code alone. Immutable. */
final class SqliteErrors {
    private static final int PRIMARY = 0xFF;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final String resource;

    /** @param resource what is named in the errors, such as {@code shop file ./shop/shop.db} */
    SqliteErrors(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }

    /** For everything but a commit: nothing was stored. */
    POSError of(String operation, SQLException cause) {
        if (isFullWhenOpened(cause)) {
            return unavailable(ErrorCode.STORAGE_FULL, operation, cause);
        }
        return switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> busy(operation, cause);
            case SQLITE_FULL -> unavailable(ErrorCode.STORAGE_FULL, operation, cause);
            case SQLITE_READONLY -> unavailable(ErrorCode.READ_ONLY_STORAGE, operation, cause);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_NOLFS ->
                unavailable(ErrorCode.UNAVAILABLE, operation, cause);
            case SQLITE_NOTADB -> corrupt(operation, "it is not a database", cause);
            case SQLITE_CORRUPT, SQLITE_FORMAT -> corrupt(operation, "it is damaged", cause);
            default -> new InternalError(operation, cause);
        };
    }

    /** For a commit that failed: unless the code says that nothing was written, nobody knows. */
    POSError ofCommit(String operation, SQLException cause) {
        return switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_READONLY -> of(operation, cause);
            default -> unavailable(ErrorCode.OUTCOME_UNKNOWN, operation, cause);
        };
    }

    UnavailableError closed(String operation) {
        return new UnavailableError(
                ErrorCode.UNAVAILABLE, operation, resource, Map.of("problem", "it was closed by this program"), null);
    }

    ThrottledError busy(String operation, @Nullable Throwable cause) {
        return new ThrottledError(ErrorCode.BUSY, operation, resource, RETRY_AFTER, Map.of(), cause);
    }

    private UnavailableError unavailable(ErrorCode code, String operation, SQLException cause) {
        return new UnavailableError(
                code, operation, resource, Map.of("sqlite_code", code(cause).name()), cause);
    }

    private CorruptDataError corrupt(String operation, String what, SQLException cause) {
        return new CorruptDataError(operation, resource, what, cause);
    }

    /** A file that readers and writers share could not be made longer: what a full disk says when a shop is opened. */
    private static boolean isFullWhenOpened(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    private static SQLiteErrorCode code(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
