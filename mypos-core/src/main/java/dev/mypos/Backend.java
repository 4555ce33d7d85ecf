package dev.mypos;

import dev.mypos.archive.Archive;
import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.journal.Journal;
import dev.mypos.metric.MetricSink;
import dev.mypos.notify.Notifier;
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

/**
 * The ports of one store. It never sees another store's data (L11). Safe for use by many threads.
 *
 * <p>A backend is correct if it passes {@code BackendContract} of mypos-testkit.
 */
public interface Backend extends AutoCloseable {
    StoreRepository stores();

    ProductRepository products();

    ImageStore images();

    CustomerRepository customers();

    StockRepository stock();

    StaffRepository staff();

    RoleRepository roles();

    SessionRepository sessions();

    AttemptRepository attempts();

    CountRepository counts();

    Ledger ledger();

    PaymentLog payments();

    ShiftRepository shifts();

    Journal journal();

    Outbox outbox();

    Archive archive();

    default Notifier notifier() {
        return Notifier.NONE;
    }

    default MetricSink metrics() {
        return MetricSink.NONE;
    }

    /** Closes what the backend opened itself. Again is harmless. */
    @Override
    void close();
}
