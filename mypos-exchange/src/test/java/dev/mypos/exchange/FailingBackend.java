package dev.mypos.exchange;

import dev.mypos.Backend;
import dev.mypos.archive.Archive;
import dev.mypos.archive.RecordKind;
import dev.mypos.catalog.ImageStore;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.UnavailableError;
import dev.mypos.journal.Journal;
import dev.mypos.journal.Trail;
import dev.mypos.notify.Outbox;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.payment.PaymentLog;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Posting;
import dev.mypos.sale.Recorded;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.shift.ShiftRepository;
import dev.mypos.staff.AttemptRepository;
import dev.mypos.staff.RoleRepository;
import dev.mypos.staff.SessionRepository;
import dev.mypos.staff.StaffRepository;
import dev.mypos.stock.CountRepository;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockQuery;
import dev.mypos.stock.StockRepository;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.StoreRepository;
import dev.mypos.wire.Fields;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** A backend whose n-th write fails, before it is done or after it: then the answer is lost. */
public final class FailingBackend implements Backend {
    private final Backend backend;
    private final boolean afterwards;
    private int left = Integer.MAX_VALUE;
    private int writes;

    public FailingBackend(Backend backend, boolean afterwards) {
        this.backend = backend;
        this.afterwards = afterwards;
    }

    /** Lets this many writes pass and fails the next one. */
    public void failAfter(int good) {
        left = good;
    }

    public void heal() {
        left = Integer.MAX_VALUE;
    }

    int writes() {
        return writes;
    }

    private <T> T write(Supplier<T> action) {
        writes++;
        boolean fails = left-- == 0;
        if (fails && !afterwards) {
            throw new UnavailableError(ErrorCode.UNAVAILABLE, "test", null);
        }
        T result = action.get();
        if (fails) {
            throw new UnavailableError(ErrorCode.OUTCOME_UNKNOWN, "test", null);
        }
        return result;
    }

    @Override
    public StoreRepository stores() {
        return backend.stores();
    }

    @Override
    public ProductRepository products() {
        ProductRepository products = backend.products();
        return new ProductRepository() {
            @Override
            public Product save(Product product, Trail trail) {
                return write(() -> products.save(product, trail));
            }

            @Override
            public List<Product> find(Collection<ProductId> ids) {
                return products.find(ids);
            }

            @Override
            public java.util.Optional<Product> findByCode(String code) {
                return products.findByCode(code);
            }

            @Override
            public Page<Product> list(ProductQuery query, PageRequest page) {
                return products.list(query, page);
            }
        };
    }

    @Override
    public ImageStore images() {
        return backend.images();
    }

    @Override
    public CustomerRepository customers() {
        CustomerRepository customers = backend.customers();
        return new CustomerRepository() {
            @Override
            public Customer save(Customer customer, boolean uniqueContacts, Trail trail) {
                return write(() -> customers.save(customer, uniqueContacts, trail));
            }

            @Override
            public List<Customer> find(Collection<CustomerId> ids) {
                return customers.find(ids);
            }

            @Override
            public Page<Customer> list(CustomerQuery query, PageRequest page) {
                return customers.list(query, page);
            }

            @Override
            public void forget(CustomerId id, Trail trail) {
                customers.forget(id, trail);
            }
        };
    }

    @Override
    public StockRepository stock() {
        StockRepository stock = backend.stock();
        return new StockRepository() {
            @Override
            public List<StockMovement> move(List<StockMovement> movements, boolean floor, Trail trail) {
                return write(() -> stock.move(movements, floor, trail));
            }

            @Override
            public List<StockLevel> levels(Collection<ProductId> products) {
                return stock.levels(products);
            }

            @Override
            public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
                return stock.list(location, query, page);
            }

            @Override
            public Page<StockMovement> movements(ProductId product, PageRequest page) {
                return stock.movements(product, page);
            }
        };
    }

    @Override
    public CountRepository counts() {
        return backend.counts();
    }

    @Override
    public Ledger ledger() {
        Ledger ledger = backend.ledger();
        return new Ledger() {
            @Override
            public Recorded record(Posting posting) {
                return write(() -> ledger.record(posting));
            }

            @Override
            public List<Transaction> find(Collection<TransactionId> ids) {
                return ledger.find(ids);
            }

            @Override
            public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
                return ledger.list(query, page);
            }

            @Override
            public RegisterHead head(RegisterId register) {
                return ledger.head(register);
            }

            @Override
            public RefundState refunds(TransactionId sale) {
                return ledger.refunds(sale);
            }
        };
    }

    @Override
    public StaffRepository staff() {
        return backend.staff();
    }

    @Override
    public RoleRepository roles() {
        return backend.roles();
    }

    @Override
    public PaymentLog payments() {
        return backend.payments();
    }

    @Override
    public SessionRepository sessions() {
        return backend.sessions();
    }

    @Override
    public AttemptRepository attempts() {
        return backend.attempts();
    }

    @Override
    public ShiftRepository shifts() {
        return backend.shifts();
    }

    @Override
    public Journal journal() {
        return backend.journal();
    }

    @Override
    public Outbox outbox() {
        return backend.outbox();
    }

    @Override
    public Archive archive() {
        Archive below = backend.archive();
        return new Archive() {
            @Override
            public Page<Fields> list(RecordKind kind, PageRequest page) {
                return below.list(kind, page);
            }

            @Override
            public void begin(Digest dump) {
                write(() -> {
                    below.begin(dump);
                    return dump;
                });
            }

            @Override
            public void put(RecordKind kind, List<Numbered> records) {
                write(() -> {
                    below.put(kind, records);
                    return records;
                });
            }

            @Override
            public void finish(Digest dump, Fields store, Trail trail) {
                write(() -> {
                    below.finish(dump, store, trail);
                    return dump;
                });
            }
        };
    }

    @Override
    public void close() {
        backend.close();
    }
}
