package dev.mypos.local;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;

/** Reads rows; what somebody else wrote into one becomes corrupt data, whatever it broke. */
final class StoredRow {
    private static final String OPERATION = "read a row";
    private static final int LONGEST_NAME = 64;

    private StoredRow() {}

    static <T> T read(ResultSet row, RowReader<T> reader) throws SQLException {
        try {
            return reader.read(row);
        } catch (ValidationError e) {
            throw new CorruptDataError(OPERATION, name(row), "a stored value breaks its rule: " + e.violations(), null);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new CorruptDataError(OPERATION, name(row), "a stored value cannot be read", e);
        }
    }

    /** The table, and what its first column says if that is no content. */
    private static String name(ResultSet row) throws SQLException {
        String table = row.getMetaData().getTableName(1);
        String first = row.getString(1);
        return first == null || first.startsWith("{") || first.length() > LONGEST_NAME
                ? "a row of " + table
                : "the row " + first + " of " + table;
    }
}
