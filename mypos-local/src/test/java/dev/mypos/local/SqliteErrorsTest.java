package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteErrorsTest {
    private static final SqliteErrors ERRORS = new SqliteErrors("shop file ./shop/shop.db");
    private static final Set<ErrorCode> KNOWN_NOTHING_STORED =
            EnumSet.of(ErrorCode.BUSY, ErrorCode.STORAGE_FULL, ErrorCode.READ_ONLY_STORAGE);

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, BUSY",
        "SQLITE_BUSY_SNAPSHOT, BUSY",
        "SQLITE_BUSY_RECOVERY, BUSY",
        "SQLITE_LOCKED, BUSY",
        "SQLITE_LOCKED_SHAREDCACHE, BUSY",
        "SQLITE_PROTOCOL, BUSY",
        "SQLITE_FULL, STORAGE_FULL",
        "SQLITE_READONLY, READ_ONLY_STORAGE",
        "SQLITE_READONLY_CANTINIT, READ_ONLY_STORAGE",
        "SQLITE_READONLY_DIRECTORY, READ_ONLY_STORAGE",
        "SQLITE_READONLY_DBMOVED, READ_ONLY_STORAGE",
        "SQLITE_IOERR, UNAVAILABLE",
        "SQLITE_IOERR_READ, UNAVAILABLE",
        "SQLITE_IOERR_WRITE, UNAVAILABLE",
        "SQLITE_IOERR_FSYNC, UNAVAILABLE",
        "SQLITE_IOERR_SHMMAP, UNAVAILABLE",
        "SQLITE_IOERR_SHMSIZE, STORAGE_FULL",
        "SQLITE_CANTOPEN, UNAVAILABLE",
        "SQLITE_CANTOPEN_ISDIR, UNAVAILABLE",
        "SQLITE_PERM, UNAVAILABLE",
        "SQLITE_NOMEM, UNAVAILABLE",
        "SQLITE_INTERRUPT, UNAVAILABLE",
        "SQLITE_NOLFS, UNAVAILABLE",
        "SQLITE_NOTADB, CORRUPT_DATA",
        "SQLITE_CORRUPT, CORRUPT_DATA",
        "SQLITE_CORRUPT_INDEX, CORRUPT_DATA",
        "SQLITE_FORMAT, CORRUPT_DATA",
        "SQLITE_ERROR, INTERNAL",
        "SQLITE_CONSTRAINT_UNIQUE, INTERNAL",
        "SQLITE_CONSTRAINT_TRIGGER, INTERNAL",
        "SQLITE_MISUSE, INTERNAL",
        "SQLITE_TOOBIG, INTERNAL",
        "SQLITE_SCHEMA, INTERNAL",
        "UNKNOWN_ERROR, INTERNAL"
    })
    void of_resultCode_isTranslated(SQLiteErrorCode code, ErrorCode expected) {
        SQLException cause = new SQLiteException("no text is read", code);

        POSError error = ERRORS.of("sell", cause);

        assertThat(error.code()).isEqualTo(expected);
        assertThat(error.operation()).isEqualTo("sell");
        assertThat(error).hasCause(cause);
    }

    @Test
    void of_exceptionWithoutResultCode_isInternal() {
        assertThat(ERRORS.of("sell", new SQLException("pointer is closed")).code())
                .isEqualTo(ErrorCode.INTERNAL);
    }

    @ParameterizedTest
    @EnumSource(SQLiteErrorCode.class)
    void ofCommit_anyCode_isUnknownUnlessNothingCanBeStored(SQLiteErrorCode code) {
        SQLException cause = new SQLiteException("no text is read", code);
        ErrorCode plain = ERRORS.of("sell", cause).code();

        ErrorCode atCommit = ERRORS.ofCommit("sell", cause).code();

        boolean sure = KNOWN_NOTHING_STORED.contains(plain)
                && code != SQLiteErrorCode.SQLITE_PROTOCOL
                && code != SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
        assertThat(atCommit).isEqualTo(sure ? plain : ErrorCode.OUTCOME_UNKNOWN);
    }
}
