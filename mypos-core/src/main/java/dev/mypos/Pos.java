package dev.mypos;

import dev.mypos.archive.StoreRecords;
import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.ProductImages;
import dev.mypos.customer.Customers;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.notify.Relay;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.receipt.Receipts;
import dev.mypos.report.CustomerRecords;
import dev.mypos.report.Reports;
import dev.mypos.sale.Checkout;
import dev.mypos.sale.Payments;
import dev.mypos.sale.Refunds;
import dev.mypos.sale.Sales;
import dev.mypos.shift.Shifts;
import dev.mypos.staff.Roles;
import dev.mypos.staff.SignIn;
import dev.mypos.staff.Staff;
import dev.mypos.stock.Stock;
import dev.mypos.stock.StockCounts;
import dev.mypos.store.Caller;
import dev.mypos.store.Store;
import dev.mypos.store.StoreSettings;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The services of one store for one actor. A handle is light: take one for each request with {@link MyPos#as}. It
 * owns nothing, and it stays its actor's: only {@link MyPos} gives handles for others.
 *
 * <p>Safe for use by many threads.
 */
public sealed class Pos permits MyPos {
    private final Shop shop;
    private final Caller caller;

    Pos(Shop shop, Caller caller) {
        this.shop = shop;
        this.caller = caller;
    }

    Pos actingAs(Actor actor) {
        return new Pos(shop, caller.as(actor));
    }

    /** The same services with somebody's approval of one action. */
    public Pos with(Approval approval) {
        return new Pos(shop, caller.with(approval));
    }

    /** The store's settings; changes by other programs are seen within 10 s. */
    public Store store() {
        return shop.store().get();
    }

    public StoreSettings settings() {
        return new StoreSettings(shop.backend().stores(), shop.store(), caller);
    }

    public Catalog catalog() {
        return new Catalog(shop.backend().products(), caller);
    }

    public ProductImages images() {
        return new ProductImages(shop.backend().products(), shop.backend().images(), caller);
    }

    public Customers customers() {
        return new Customers(shop.backend().customers(), caller);
    }

    public Stock stock() {
        return new Stock(shop.backend().stock(), shop.backend().products(), caller);
    }

    /** Who works in the store. */
    public Staff staff() {
        return new Staff(shop.staff(), shop.hashes(), caller);
    }

    /** Lets staff members in. */
    public SignIn signIn() {
        return new SignIn(shop.staff(), shop.backend().journal(), shop.hashes(), shop.limits(), caller);
    }

    /** What people may do. */
    public Roles roles() {
        return new Roles(shop.backend().roles(), caller);
    }

    public StockCounts stockCounts() {
        return new StockCounts(
                shop.backend().counts(), shop.backend().stock(), shop.backend().products(), caller);
    }

    public Checkout checkout() {
        return new Checkout(
                shop.backend().ledger(),
                shop.backend().products(),
                shop.backend().customers(),
                shop.cards(),
                shop.metrics(),
                caller);
    }

    public Refunds refunds() {
        return new Refunds(shop.backend().ledger(), shop.cards(), shop.metrics(), caller);
    }

    /** What the gateway was asked for, and what a crash left open of it. */
    public Payments payments() {
        return new Payments(shop.cards(), shop.backend().payments(), caller);
    }

    public Sales sales() {
        return new Sales(shop.backend().ledger());
    }

    public Shifts shifts() {
        return new Shifts(
                shop.backend().shifts(), shop.backend().ledger(), shop.backend().journal(), caller);
    }

    public Receipts receipts() {
        return new Receipts(caller);
    }

    public CustomerRecords customerRecords() {
        return new CustomerRecords(
                shop.backend().customers(),
                shop.backend().ledger(),
                shop.backend().journal(),
                caller);
    }

    public Reports reports() {
        return new Reports(
                shop.backend().ledger(), shop.backend().stock(), shop.backend().products(), caller);
    }

    /**
     * Who did what on these UTC days, both included, oldest first.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public Page<JournalEntry> journal(LocalDate from, LocalDate to, PageRequest page) {
        caller.require(Permission.REPORT_READ, "journal");
        return shop.backend().journal().list(from, to, page);
    }

    /** All that is stored, for a dump. */
    public StoreRecords records() {
        return new StoreRecords(shop.backend().archive(), shop.backend().images(), caller);
    }

    /** Publishes events to whoever wants to know. */
    public Relay relay() {
        return shop.relay();
    }

    /**
     * Recomputes from what is stored every law that stored data can show. Reads the whole store, page by page; the ids of
     * all transactions are held in memory. Sales going on meanwhile may show as violations: ask while nobody sells.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code report.read}
     */
    public Verification verify() {
        caller.require(Permission.REPORT_READ, "verify");
        return new Verifier(shop.backend(), shop.store().reload()).verify();
    }

    /** A new id for a write that the caller wants to be able to repeat. */
    public UUID newId() {
        return caller.newId();
    }
}
