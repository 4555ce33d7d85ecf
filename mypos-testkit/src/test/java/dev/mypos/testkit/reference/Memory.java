package dev.mypos.testkit.reference;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.sale.Digest;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Attempts;
import dev.mypos.staff.Role;
import dev.mypos.staff.Session;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountId;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** What one shop has stored. Every access holds its monitor. */
final class Memory {
    /** Where stock lies. */
    record Place(ProductId product, LocationId location) {}

    /** A picture. */
    record Picture(byte[] bytes, String mediaType, Instant storedAt) {}

    /** A count and the sheet that it is on. */
    record Counted(CountSheetId sheet, Count count, boolean last) {}

    final Set<Fault> faults;
    final boolean movementsWait;
    Optional<Store> store = Optional.empty();
    Map<ProductId, Product> products = new HashMap<>();
    Map<String, ProductId> codes = new HashMap<>();
    final Map<CustomerId, Customer> customers = new HashMap<>();
    final Map<StaffId, StaffMember> staff = new HashMap<>();
    final TreeMap<String, Role> roles = new TreeMap<>();
    final Map<String, Session> sessions = new HashMap<>();
    final Map<String, Attempts> attempts = new HashMap<>();
    final Map<Place, Quantity> available = new HashMap<>();
    final Map<Place, UnitPrice> costs = new HashMap<>();
    final Map<CountSheetId, CountSheet> sheets = new HashMap<>();
    final Map<CountId, Counted> counts = new LinkedHashMap<>();
    final Map<MovementId, StockMovement> movements = new LinkedHashMap<>();
    final Map<TransactionId, Transaction> transactions = new LinkedHashMap<>();
    final Map<RegisterId, RegisterHead> heads = new HashMap<>();
    final Map<TransactionId, RefundState> refunds = new HashMap<>();
    final Map<PaymentKey, PaymentIntent> payments = new TreeMap<>();
    final Map<ShiftId, Shift> shifts = new LinkedHashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    Map<String, Outbox.Pending> waiting = new LinkedHashMap<>();
    final Map<String, Outbox.Pending> parked = new LinkedHashMap<>();
    final Map<String, Fields> restored = new HashMap<>();
    Optional<Digest> restoring = Optional.empty();
    final TreeMap<String, Picture> pictures = new TreeMap<>();

    Memory(Set<Fault> faults, boolean movementsWait) {
        this.faults = faults;
        this.movementsWait = movementsWait;
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    void leave(Trail trail) {
        trail.entries().forEach(entry -> journal.add(has(Fault.APPROVER_FORGOTTEN) ? unapproved(entry) : entry));
        trail.event().ifPresent(this::tell);
    }

    private static JournalEntry unapproved(JournalEntry entry) {
        return new JournalEntry(
                entry.action(), entry.subject(), entry.actor(), Optional.empty(), entry.at(), entry.facts());
    }

    void tell(Event event) {
        if (!has(Fault.EVENT_LOST)) {
            waiting.put(event.id(), new Outbox.Pending(event, 0, event.at(), Optional.empty()));
        }
    }

    Quantity available(ProductId product, LocationId location) {
        return available.getOrDefault(new Place(product, location), Quantity.ZERO);
    }

    /** Lets a window between two steps be seen by another thread. */
    static void pause() {
        LockSupport.parkNanos(2_000_000);
    }
}
