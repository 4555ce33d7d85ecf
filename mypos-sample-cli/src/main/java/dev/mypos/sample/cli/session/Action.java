package dev.mypos.sample.cli.session;

import java.io.IOException;

/** What a command does once its options are read. */
public interface Action {
    /**
     * Does it.
     *
     * @return the exit code
     * @throws dev.mypos.error.POSError if the store refuses or fails
     * @throws IOException if a file that the command names cannot be read or written
     */
    int run(Session session) throws IOException;
}
