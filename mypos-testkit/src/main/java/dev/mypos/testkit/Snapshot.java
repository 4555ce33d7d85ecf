package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StoredImage;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerQuery;
import dev.mypos.journal.JournalEntry;
import dev.mypos.notify.Outbox;
import dev.mypos.page.Page;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.Count;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.Register;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of a small shop that can be seen through the ports. Two that are equal show that nothing changed between them
 * (L8). Immutable.
 */
public record Snapshot(
        Optional<Store> store,
        List<Product> products,
        List<Customer> customers,
        List<StaffMember> staff,
        List<Role> roles,
        Set<StockLevel> levels,
        Map<ProductId, List<StockMovement>> movements,
        Map<CountSheet, List<Count>> counts,
        List<Transaction> transactions,
        List<RegisterHead> heads,
        List<RefundState> refunds,
        List<Shift> shifts,
        List<JournalEntry> journal,
        List<Outbox.Pending> waiting,
        List<Outbox.Pending> parked,
        List<String> pictures) {
    /** What the shop looks like now. At most 100 waiting events are in it. */
    public static Snapshot of(TestShop shop) {
        Backend backend = shop.backend();
        Books books = shop.books();
        List<Product> products = books.products();
        List<Transaction> transactions = books.transactions(LedgerQuery.all());
        return new Snapshot(
                backend.stores().find(),
                products,
                Page.stream(page -> backend.customers().list(new CustomerQuery.ByName("", true), page))
                        .toList(),
                Page.stream(backend.staff()::list).toList(),
                Page.stream(backend.roles()::list).toList(),
                levels(backend, products),
                movements(books, products),
                counts(backend),
                transactions,
                heads(backend),
                transactions.stream()
                        .map(transaction -> backend.ledger().refunds(transaction.id()))
                        .toList(),
                shifts(backend),
                books.journal(),
                backend.outbox().list(Outbox.State.DUE, Books.LATER, 100),
                backend.outbox().list(Outbox.State.PARKED, Books.LATER, 100),
                Page.stream(page -> backend.images().list("", page))
                        .map(StoredImage::key)
                        .toList());
    }

    private static Set<StockLevel> levels(Backend backend, List<Product> products) {
        Set<StockLevel> levels = new HashSet<>();
        for (int from = 0; from < products.size(); from += 100) {
            levels.addAll(backend.stock()
                    .levels(products.subList(from, Math.min(from + 100, products.size())).stream()
                            .map(Product::id)
                            .toList()));
        }
        return levels;
    }

    private static Map<ProductId, List<StockMovement>> movements(Books books, List<Product> products) {
        Map<ProductId, List<StockMovement>> movements = new LinkedHashMap<>();
        products.forEach(product -> movements.put(product.id(), books.movements(product)));
        return movements;
    }

    private static Map<CountSheet, List<Count>> counts(Backend backend) {
        Map<CountSheet, List<Count>> counts = new LinkedHashMap<>();
        for (CountSheet sheet : Page.stream(page -> backend.counts().list(page)).toList()) {
            counts.put(
                    sheet,
                    Page.stream(page -> backend.counts().counts(sheet.id(), page))
                            .toList());
        }
        return counts;
    }

    private static List<Shift> shifts(Backend backend) {
        return registers(backend).stream()
                .flatMap(register -> Page.stream(page -> backend.shifts().list(register.id(), page)))
                .toList();
    }

    private static List<RegisterHead> heads(Backend backend) {
        List<RegisterHead> heads = new ArrayList<>();
        for (Register register : registers(backend)) {
            heads.add(backend.ledger().head(register.id()));
        }
        return heads;
    }

    private static List<Register> registers(Backend backend) {
        return backend.stores().find().map(Store::registers).orElse(List.of());
    }
}
