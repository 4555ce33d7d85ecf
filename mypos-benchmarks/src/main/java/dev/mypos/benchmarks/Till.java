package dev.mypos.benchmarks;

import java.sql.SQLException;

/** Sells the same three lines over and over, each sale durable when the call returns. Safe for use by many threads. */
interface Till extends AutoCloseable {
    /** @return the id of the sale */
    String sell() throws SQLException;

    @Override
    void close() throws SQLException;
}
