package dev.mypos.sample.cli.session;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.store.Store;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Opens the shop that a run works on, whatever it is kept in. Whoever opens it acts as the owner.
 *
 * <p>Confine to one thread.
 */
public interface Shops {
    /**
     * Opens a shop that exists.
     *
     * @throws dev.mypos.error.NotProvisionedError if there is none; nothing is made
     */
    MyPos open();

    /** Opens the shop, made with these settings if there is none. */
    MyPos create(Store ifAbsent);

    /** Whether there is a shop already. */
    boolean exists();

    /**
     * Writes a consistent copy of a shop that others may be using.
     *
     * @throws dev.mypos.error.ConflictError already-exists if the file exists
     */
    void backup(Path file);

    /**
     * Makes a backup the shop, after an audit of its copy.
     *
     * @throws dev.mypos.error.ConflictError already-exists if there is a shop
     * @throws dev.mypos.error.CorruptDataError if the backup is damaged; nothing is made
     */
    void restore(Path backup);

    /** Opens the place without asking whether a shop is there, and closes it. */
    void take(Consumer<Backend> restoring);

    /** The same for a shop in this folder. */
    Shops at(Path folder);

    /** The value of {@code --backend} that leads here. */
    String name();
}
