package dev.mypos.local;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.error.POSError;
import dev.mypos.error.UnavailableError;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;

/** The file of a shop: made as a whole or not at all. */
final class ShopFile {
    static final String NAME = "shop.db";

    private static final String OPEN = "open the shop";

    private final Path folder;
    private final Path file;
    private final SqliteErrors errors;
    private final Function<Path, ConnectionSource> connections;

    ShopFile(Path folder, Function<Path, ConnectionSource> connections) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.errors = new SqliteErrors("shop file " + file);
        this.connections = connections;
    }

    SqliteErrors errors() {
        return errors;
    }

    ConnectionSource connections() {
        return connections.apply(file);
    }

    /** Refuses what is no shop of this program, and leaves it as it is. */
    Session open(boolean create) {
        if (!Files.exists(file)) {
            if (!create) {
                throw NotProvisionedError.missing(OPEN, errors.resource(), "mypos init", null);
            }
            create();
        }
        requireWritable();
        sweep();
        try {
            return ready(connections());
        } catch (SQLException e) {
            throw errors.of(OPEN, e);
        }
    }

    private Session ready(ConnectionSource source) throws SQLException {
        return Session.ready(source, session -> {
            Schema.current().migrate(session, errors.resource());
            if (!session.text("PRAGMA journal_mode").equals("wal")) {
                session.text("PRAGMA journal_mode = WAL");
            }
            return session;
        });
    }

    private void sweep() {
        try {
            Leftovers.sweep(folder);
        } catch (IOException e) {
            throw FileErrors.of(OPEN, errors.resource(), folder, e);
        }
    }

    private void requireWritable() {
        if (!Files.isRegularFile(file)) {
            throw new CorruptDataError(OPEN, errors.resource(), "it is not a file", null);
        }
        if (!Files.isWritable(file) || !Files.isWritable(folder)) {
            throw new UnavailableError(ErrorCode.READ_ONLY_STORAGE, OPEN, errors.resource(), Map.of(), null);
        }
    }

    /** Makes the shop under another name first, so that nobody ever sees half of it. */
    private void create() {
        boolean folderWasThere = Files.exists(folder);
        boolean done = false;
        try {
            OwnerOnly.createFolders(folder);
            makeAside();
            done = true;
        } catch (IOException e) {
            throw error(e);
        } catch (SQLException e) {
            throw errors.of("make the shop", e);
        } finally {
            if (!done && !folderWasThere) {
                deleteEmptyFolder();
            }
        }
    }

    private void makeAside() throws IOException, SQLException {
        Path aside = OwnerOnly.createTemporary(folder);
        try {
            ready(connections.apply(aside)).close();
            publish(aside);
        } finally {
            for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(aside.resolveSibling(aside.getFileName() + ending));
            }
        }
    }

    private void publish(Path aside) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            return; // somebody else was faster; theirs is as good
        } catch (UnsupportedOperationException | IOException e) {
            OwnerOnly.createFile(file); // no links here: an empty file is made a shop when it is opened
        }
    }

    private void deleteEmptyFolder() {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // somebody else put something there
        }
    }

    private POSError error(IOException cause) {
        return FileErrors.of("make the shop", errors.resource(), folder, cause);
    }
}
