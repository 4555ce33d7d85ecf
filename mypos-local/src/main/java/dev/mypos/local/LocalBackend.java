package dev.mypos.local;

import dev.mypos.Backend;
import dev.mypos.archive.Archive;
import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Journal;
import dev.mypos.notify.Outbox;
import dev.mypos.payment.PaymentLog;
import dev.mypos.sale.Ledger;
import dev.mypos.shift.ShiftRepository;
import dev.mypos.staff.AttemptRepository;
import dev.mypos.staff.RoleRepository;
import dev.mypos.staff.SessionRepository;
import dev.mypos.staff.StaffRepository;
import dev.mypos.stock.CountRepository;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.StoreRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * A shop on one machine: one SQLite file and a folder of pictures, or the same in memory.
 *
 * <p>A write is on the disk when it returns. Several programs may open the same shop at once, and each may use it with many
 * threads; writers wait for each other, readers wait for nobody. The folder must lie on a disk of this machine, because
 * network file systems do not lock reliably. Files can be read by their owner only, where the file system knows owners.
 *
 * <p>Lists never lag, and movements are stored with their transactions. Using a backend after {@link #close} gives
 * UnavailableError. Safe for use by many threads.
 */
public final class LocalBackend implements Backend {
    private final Optional<Path> folder;
    private final Database database;
    private final ImageStore images;
    private final SqliteStores stores;
    private final SqliteProducts products;
    private final SqliteCustomers customers;
    private final SqliteStock stock;
    private final SqliteStaff staff;
    private final SqliteRoles roles;
    private final SqliteSessions sessions;
    private final SqliteAttempts attempts;
    private final SqliteCounts counts;
    private final SqliteLedger ledger;
    private final SqlitePayments payments;
    private final SqliteShifts shifts;
    private final SqliteJournal journal;
    private final SqliteOutbox outbox;
    private final SqliteArchive archive;

    /** @param folder where the shop lies; empty in memory */
    LocalBackend(Database database, ImageStore images, Optional<Path> folder) {
        this.folder = folder;
        this.database = database;
        this.images = images;
        this.stores = new SqliteStores(database);
        this.products = new SqliteProducts(database);
        this.customers = new SqliteCustomers(database);
        this.stock = new SqliteStock(database);
        this.staff = new SqliteStaff(database);
        this.roles = new SqliteRoles(database);
        this.sessions = new SqliteSessions(database);
        this.attempts = new SqliteAttempts(database);
        this.counts = new SqliteCounts(database);
        this.ledger = new SqliteLedger(database);
        this.payments = new SqlitePayments(database);
        this.shifts = new SqliteShifts(database);
        this.journal = new SqliteJournal(database);
        this.outbox = new SqliteOutbox(database);
        this.archive = new SqliteArchive(database);
    }

    /**
     * Opens the shop in this folder; makes the folder, and in it {@code shop.db}, if they are missing. Pictures lie in
     * {@code images} beside it. What fails leaves nothing behind.
     *
     * @throws dev.mypos.error.CorruptDataError if the file is no shop; it is left as it is
     * @throws dev.mypos.error.NotProvisionedError newer-schema if a newer version of MyPOS made it
     * @throws dev.mypos.error.UnavailableError read-only-storage, storage-full, or unavailable if the disk fails
     */
    public static LocalBackend at(Path folder) {
        return builder(folder).open();
    }

    /** A new shop in memory, which nobody else can open and which is gone when it is closed. */
    public static LocalBackend inMemory() {
        return MemoryShop.open("jdbc:sqlite::memory:", UnaryOperator.identity());
    }

    /**
     * A handle on the shop in memory of this name, the same for all who ask in this program. It is gone when its last
     * handle is closed.
     *
     * @param name 1 to 64 letters, digits, dots, dashes and underscores
     * @throws ValidationError if the name is another
     */
    public static LocalBackend inMemory(String name) {
        return MemoryShop.open(MemoryShop.url(name), UnaryOperator.identity());
    }

    /** To open the shop in a folder otherwise than {@link #at} does. */
    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /**
     * Copies the shop to this file while others go on selling: the copy holds what was stored at one moment. Pictures are
     * copied to the folder of the same name with {@code .images} at its end; {@link #restore} makes it a shop again.
     *
     * @throws ValidationError if the file would lie in the shop's own folder
     * @throws dev.mypos.error.ConflictError already-exists if the file exists; it is left as it is
     * @throws dev.mypos.error.UnavailableError if the copy cannot be written; nothing is left behind but pictures
     */
    public void backup(Path file) {
        Backup backup = new Backup(file);
        folder.ifPresent(backup::insistOutside);
        backup.of(database, images);
    }

    /**
     * Makes a backup the shop in a folder where no shop is. A copy is audited by {@link dev.mypos.Pos#verify} first, and put in
     * its place as a whole; the backup stays as it is.
     *
     * @throws dev.mypos.error.ConflictError already-exists if there is a {@code shop.db}; it is left as it is
     * @throws dev.mypos.error.NotFoundError if there is no such file, or no store in it
     * @throws dev.mypos.error.CorruptDataError if it is no shop, or breaks a law; nothing is made
     * @throws dev.mypos.error.NotProvisionedError newer-schema if a newer version of MyPOS made it
     * @throws dev.mypos.error.UnavailableError if the copy cannot be written
     */
    public static void restore(Path backup, Path folder) {
        new LocalRestore(backup, folder).run();
    }

    @Override
    public StoreRepository stores() {
        return stores;
    }

    @Override
    public ProductRepository products() {
        return products;
    }

    @Override
    public ImageStore images() {
        return images;
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public StockRepository stock() {
        return stock;
    }

    @Override
    public StaffRepository staff() {
        return staff;
    }

    @Override
    public RoleRepository roles() {
        return roles;
    }

    @Override
    public SessionRepository sessions() {
        return sessions;
    }

    @Override
    public AttemptRepository attempts() {
        return attempts;
    }

    @Override
    public CountRepository counts() {
        return counts;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public PaymentLog payments() {
        return payments;
    }

    @Override
    public ShiftRepository shifts() {
        return shifts;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public void close() {
        database.close();
    }

    /** How the shop in a folder is opened. Confine to one thread. */
    public static final class Builder {
        private static final int MAX_READERS = 64;

        private final Path folder;
        private boolean create = true;
        private int readers = 4;
        private Duration patience = Duration.ofSeconds(30);
        private OptionalLong maxPageCount = OptionalLong.empty();
        private UnaryOperator<ConnectionSource> wire = UnaryOperator.identity();

        private Builder(Path folder) {
            this.folder = folder;
        }

        /** Opens only a shop that exists; a missing one is then not-provisioned. */
        public Builder mustExist() {
            this.create = false;
            return this;
        }

        /**
         * How many threads may read at once: 1 to 64, 4 unless told otherwise.
         *
         * @throws ValidationError if it is another number
         */
        public Builder readers(int count) {
            if (count < 1 || count > MAX_READERS) {
                throw ValidationError.of("open the shop", "readers", "range", "must be from 1 to " + MAX_READERS);
            }
            this.readers = count;
            return this;
        }

        /** How long to wait for others before busy is thrown; 30 s unless told otherwise. */
        public Builder patience(Duration atMost) {
            this.patience = atMost;
            return this;
        }

        /** The most pages of 4 KiB that the file may grow to; what does not fit is storage-full. No limit otherwise. */
        public Builder maxPageCount(long pages) {
            this.maxPageCount = OptionalLong.of(pages);
            return this;
        }

        /** Puts something between this backend and its driver. */
        Builder wire(UnaryOperator<ConnectionSource> wiring) {
            this.wire = wiring;
            return this;
        }

        /** As {@link LocalBackend#at}. */
        public LocalBackend open() {
            ShopFile file =
                    new ShopFile(folder, path -> wire.apply(SqliteConnections.to(path, patience, maxPageCount)));
            Session first = file.open(create);
            Database database = new Database(first, file.connections(), file.errors(), readers, patience, false);
            return new LocalBackend(database, new FileImageStore(folder.resolve("images")), Optional.of(folder));
        }
    }
}
