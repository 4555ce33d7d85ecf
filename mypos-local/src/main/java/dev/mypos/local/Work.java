package dev.mypos.local;

import java.sql.SQLException;

/** What is done with a session. */
interface Work<T> {
    T on(Session session) throws SQLException;
}
