package dev.mypos.testkit.reference;

import dev.mypos.Backend;
import dev.mypos.archive.Archive;
import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.customer.CustomerRepository;
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

/** A handle on the memory of one shop. */
final class ReferenceBackend implements Backend {
    private final Memory memory;

    ReferenceBackend(Memory memory) {
        this.memory = memory;
    }

    @Override
    public StoreRepository stores() {
        return new ReferenceStores(memory);
    }

    @Override
    public ProductRepository products() {
        return new ReferenceProducts(memory);
    }

    @Override
    public ImageStore images() {
        return new ReferenceImages(memory);
    }

    @Override
    public CustomerRepository customers() {
        return new ReferenceCustomers(memory);
    }

    @Override
    public StockRepository stock() {
        return new ReferenceStock(memory);
    }

    @Override
    public StaffRepository staff() {
        return new ReferenceStaff(memory);
    }

    @Override
    public RoleRepository roles() {
        return new ReferenceRoles(memory);
    }

    @Override
    public SessionRepository sessions() {
        return new ReferenceSessions(memory);
    }

    @Override
    public AttemptRepository attempts() {
        return new ReferenceAttempts(memory);
    }

    @Override
    public CountRepository counts() {
        return new ReferenceCounts(memory);
    }

    @Override
    public Ledger ledger() {
        return new ReferenceLedger(memory);
    }

    @Override
    public PaymentLog payments() {
        return new ReferencePayments(memory);
    }

    @Override
    public ShiftRepository shifts() {
        return new ReferenceShifts(memory);
    }

    @Override
    public Journal journal() {
        return new ReferenceJournal(memory);
    }

    @Override
    public Outbox outbox() {
        return new ReferenceOutbox(memory);
    }

    @Override
    public Archive archive() {
        return new ReferenceArchive(memory);
    }

    @Override
    public void close() {
        // memory belongs to the shops
    }
}
