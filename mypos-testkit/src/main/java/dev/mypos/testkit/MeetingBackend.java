package dev.mypos.testkit;

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

/** A backend whose ledger lets refunds meet; all else is that of the backend below. Safe for use by many threads. */
final class MeetingBackend implements Backend {
    private final Backend below;
    private final Ledger ledger;

    MeetingBackend(Backend below, int parties) {
        this.below = below;
        this.ledger = new MeetingLedger(below.ledger(), parties);
    }

    @Override
    public CountRepository counts() {
        return below.counts();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public StoreRepository stores() {
        return below.stores();
    }

    @Override
    public ProductRepository products() {
        return below.products();
    }

    @Override
    public ImageStore images() {
        return below.images();
    }

    @Override
    public CustomerRepository customers() {
        return below.customers();
    }

    @Override
    public StockRepository stock() {
        return below.stock();
    }

    @Override
    public StaffRepository staff() {
        return below.staff();
    }

    @Override
    public RoleRepository roles() {
        return below.roles();
    }

    @Override
    public PaymentLog payments() {
        return below.payments();
    }

    @Override
    public SessionRepository sessions() {
        return below.sessions();
    }

    @Override
    public AttemptRepository attempts() {
        return below.attempts();
    }

    @Override
    public ShiftRepository shifts() {
        return below.shifts();
    }

    @Override
    public Journal journal() {
        return below.journal();
    }

    @Override
    public Outbox outbox() {
        return below.outbox();
    }

    @Override
    public Archive archive() {
        return below.archive();
    }

    @Override
    public void close() {
        below.close();
    }
}
