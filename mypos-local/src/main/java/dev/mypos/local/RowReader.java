package dev.mypos.local;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that a result stands on. */
interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
