package dev.mypos.testkit.reference;

import dev.mypos.archive.Archive;
import dev.mypos.archive.RecordKind;
import dev.mypos.archive.WaitingEvent;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.customer.Customer;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.notify.Outbox;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.sale.Digest;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.SheetCount;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

record ReferenceArchive(Memory memory) implements Archive {
    private static final String PUT = "restore records";

    /** A record with the key that it is listed by. */
    private record Row(String key, Fields fields) {}

    @Override
    public Page<Fields> list(RecordKind kind, PageRequest page) {
        synchronized (memory) {
            return Pages.of(memory, "records " + kind, rows(kind), Row::key, page)
                    .map(Row::fields);
        }
    }

    private Stream<Row> rows(RecordKind kind) {
        return switch (kind) {
            case STORE -> memory.store.stream().map(store -> new Row("", store.fields()));
            case ROLE -> memory.roles.values().stream().map(role -> new Row(role.code(), role.fields()));
            case STAFF ->
                memory.staff.values().stream().map(member -> new Row(member.id().toString(), member.fields()));
            case PRODUCT ->
                memory.products.values().stream()
                        .map(product -> new Row(product.id().toString(), product.fields()));
            case CUSTOMER ->
                memory.customers.values().stream()
                        .map(customer -> new Row(customer.id().toString(), customer.fields()));
            case TRANSACTION ->
                memory.transactions.values().stream()
                        .map(sale -> new Row(
                                sale.header().register().value() + "\t" + Pages.ascending(sale.receiptNumber()),
                                sale.fields()));
            case REFUNDS ->
                memory.refunds.values().stream()
                        .filter(state -> !memory.has(Fault.REFUND_STATES_LEFT_OUT))
                        .map(state -> new Row(state.sale().toString(), state.fields()));
            case PAYMENT ->
                memory.payments.values().stream()
                        .map(intent -> new Row(intent.key().toString(), intent.fields()));
            case SHIFT ->
                memory.shifts.values().stream()
                        .map(shift -> new Row(shift.id().value().toString(), shift.fields()));
            case REGISTER ->
                memory.heads.values().stream()
                        .map(head -> new Row(head.register().value(), head.fields()));
            case LEVEL -> memory.available.entrySet().stream().map(this::level);
            case SHEET ->
                memory.sheets.values().stream().map(sheet -> new Row(sheet.id().toString(), sheet.fields()));
            case COUNT ->
                memory.counts.values().stream()
                        .map(counted -> new SheetCount(counted.sheet(), counted.count(), counted.last()))
                        .map(entered -> new Row(entered.count().id().toString(), entered.fields()));
            case MOVEMENT -> inOrder(memory.movements.values().stream().map(StockMovement::fields));
            case JOURNAL -> inOrder(memory.journal.stream().map(JournalEntry::fields));
            case EVENT ->
                inOrder(Stream.concat(
                                memory.waiting.values().stream()
                                        .map(pending -> new WaitingEvent(Outbox.State.DUE, pending)),
                                memory.parked.values().stream()
                                        .map(pending -> new WaitingEvent(Outbox.State.PARKED, pending)))
                        .map(WaitingEvent::fields));
        };
    }

    private Row level(Map.Entry<Memory.Place, Quantity> level) {
        StockLevel stored = new StockLevel(
                level.getKey().product(),
                level.getKey().location(),
                level.getValue(),
                Quantity.ZERO,
                Optional.ofNullable(memory.costs.get(level.getKey())));
        return new Row(stored.product() + "\t" + stored.location().value(), stored.fields());
    }

    private static Stream<Row> inOrder(Stream<Fields> records) {
        List<Fields> all = records.toList();
        return IntStream.range(0, all.size()).mapToObj(place -> new Row(Pages.ascending(place), all.get(place)));
    }

    @Override
    public void begin(Digest dump) {
        synchronized (memory) {
            boolean begun = memory.restoring.isPresent();
            boolean free = begun ? memory.restoring.equals(Optional.of(dump)) : memory.store.isEmpty();
            if (!free && !memory.has(Fault.RESTORED_OVER_A_STORE)) {
                throw occupied("begin to restore");
            }
            memory.restoring = Optional.of(dump);
        }
    }

    @Override
    public void put(RecordKind kind, List<Numbered> records) {
        if (kind == RecordKind.STORE || records.size() > MAX_RECORDS) {
            throw ValidationError.of(PUT, "records", "size", "must be at most 100, and none of them the settings");
        }
        synchronized (memory) {
            if (memory.restoring.isEmpty()) {
                throw occupied(PUT);
            }
            records.forEach(record -> check(kind, record));
            records.forEach(record -> store(kind, record));
        }
    }

    private void check(RecordKind kind, Numbered record) {
        Optional<Fields> stored = stored(kind, record);
        if (stored.isPresent()
                && !stored.get().equals(record.fields())
                && !memory.has(Fault.RESTORED_RECORD_OVERWRITTEN)) {
            throw ConflictError.alreadyExists(PUT, "other record", kind.code(), Long.toString(record.number()));
        }
        if (kind == RecordKind.PRODUCT) {
            Product product = Product.from(record.fields());
            for (String code : product.codes()) {
                if (!memory.codes.getOrDefault(code, product.id()).equals(product.id())) {
                    throw ConflictError.alreadyExists(PUT, "product", "code", code);
                }
            }
        }
        if (kind == RecordKind.LEVEL) {
            ProductId product = StockLevel.from(record.fields()).product();
            if (!memory.products.containsKey(product)) {
                throw new NotFoundError(PUT, "product", product.toString());
            }
        }
    }

    private Optional<Fields> stored(RecordKind kind, Numbered record) {
        return Optional.ofNullable(memory.restored.get(kind + " " + key(kind, record)));
    }

    private static String key(RecordKind kind, Numbered record) {
        Fields fields = record.fields();
        return switch (kind) {
            case STORE -> "";
            case ROLE -> fields.text("role_code");
            case STAFF -> fields.text("staff_id");
            case PRODUCT -> fields.text("product_id");
            case CUSTOMER -> fields.text("customer_id");
            case TRANSACTION, REFUNDS -> fields.text("transaction_id");
            case PAYMENT -> PaymentIntent.from(fields).key().toString();
            case SHIFT -> fields.text("shift_id");
            case REGISTER -> fields.text("register_id");
            case LEVEL -> fields.text("product_id") + "\t" + fields.text("location");
            case SHEET -> fields.text("sheet_id");
            case COUNT -> fields.text("count_id");
            case MOVEMENT -> fields.text("movement_id");
            case JOURNAL -> Long.toString(record.number());
            case EVENT -> fields.text("event_id");
        };
    }

    private void store(RecordKind kind, Numbered record) {
        Fields fields = record.fields();
        String key = kind + " " + key(kind, record);
        boolean known = fields.equals(memory.restored.put(key, fields));
        if (known && !memory.has(Fault.RESTORED_TWICE)) {
            return;
        }
        switch (kind) {
            case STORE -> throw new IllegalArgumentException("the settings are stored last");
            case ROLE -> memory.roles.put(fields.text("role_code"), Role.from(fields));
            case STAFF -> {
                StaffMember member = StaffMember.from(fields);
                memory.staff.put(member.id(), member);
            }
            case PRODUCT -> store(Product.from(fields));
            case CUSTOMER -> {
                Customer customer = Customer.from(fields);
                memory.customers.put(customer.id(), customer);
            }
            case TRANSACTION -> {
                Transaction transaction = Transaction.from(fields);
                memory.transactions.put(transaction.id(), transaction);
            }
            case REFUNDS -> {
                RefundState state = RefundState.from(fields);
                memory.refunds.put(state.sale(), state);
            }
            case PAYMENT -> {
                PaymentIntent intent = PaymentIntent.from(fields);
                memory.payments.put(intent.key(), intent);
            }
            case SHIFT -> {
                Shift shift = Shift.from(fields);
                memory.shifts.put(shift.id(), shift);
            }
            case REGISTER -> {
                RegisterHead head = RegisterHead.from(fields);
                memory.heads.put(head.register(), head);
            }
            case LEVEL -> {
                StockLevel level = StockLevel.from(fields);
                Memory.Place place = new Memory.Place(level.product(), level.location());
                memory.available.put(place, level.available());
                level.lastCost().ifPresent(cost -> memory.costs.put(place, cost));
            }
            case SHEET -> {
                CountSheet sheet = CountSheet.from(fields);
                memory.sheets.put(sheet.id(), sheet);
            }
            case COUNT -> {
                SheetCount entered = SheetCount.from(fields);
                memory.counts.put(
                        entered.count().id(), new Memory.Counted(entered.sheet(), entered.count(), entered.last()));
            }
            case MOVEMENT -> {
                StockMovement movement = StockMovement.from(fields);
                memory.movements.put(movement.id(), movement);
            }
            case JOURNAL -> memory.journal.add(JournalEntry.from(fields));
            case EVENT -> {
                WaitingEvent event = WaitingEvent.from(fields);
                (event.state() == Outbox.State.DUE ? memory.waiting : memory.parked)
                        .put(event.pending().event().id(), event.pending());
            }
        }
    }

    private void store(Product product) {
        memory.products.put(product.id(), product);
        product.codes().forEach(code -> memory.codes.put(code, product.id()));
    }

    @Override
    public void finish(Digest dump, Fields store, Trail trail) {
        synchronized (memory) {
            if (!memory.restoring.equals(Optional.of(dump))) {
                throw occupied("finish restoring");
            }
            memory.restoring = Optional.empty();
            memory.store = Optional.of(Store.from(store));
            memory.leave(trail);
        }
    }

    private static ConflictError occupied(String operation) {
        return ConflictError.alreadyExists(operation, "store", "place", "this one, or an import that was not finished");
    }
}
