package dev.mypos.local;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to one database. Tests put faults in between here. */
interface ConnectionSource {
    Connection open() throws SQLException;
}
