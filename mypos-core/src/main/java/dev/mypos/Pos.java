package dev.mypos;

import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.ProductImages;
import dev.mypos.customer.Customers;
import dev.mypos.journal.Actor;
import dev.mypos.journal.Approval;
import dev.mypos.journal.JournalEntry;
import dev.mypos.notify.Relay;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.receipt.Receipts;
import dev.mypos.report.Reports;
import dev.mypos.sale.Checkout;
import dev.mypos.sale.Refunds;
import dev.mypos.sale.Sales;
import dev.mypos.stock.Stock;
import dev.mypos.store.Store;
import dev.mypos.store.StoreSettings;
import java.time.LocalDate;
import java.util.UUID;

/** The services of one store for one actor. Light: made afresh for each request. Owns nothing. Safe for use by many threads. */
public sealed class Pos permits MyPos {
    final Services services;

    Pos(Services services) {
        this.services = services;
    }

    public Pos as(Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Pos with(Approval approval) {
        throw new UnsupportedOperationException();
    }

    public Store store() {
        throw new UnsupportedOperationException();
    }

    public StoreSettings settings() {
        throw new UnsupportedOperationException();
    }

    public Catalog catalog() {
        throw new UnsupportedOperationException();
    }

    public ProductImages images() {
        throw new UnsupportedOperationException();
    }

    public Customers customers() {
        throw new UnsupportedOperationException();
    }

    public Stock stock() {
        throw new UnsupportedOperationException();
    }

    public Checkout checkout() {
        throw new UnsupportedOperationException();
    }

    public Refunds refunds() {
        throw new UnsupportedOperationException();
    }

    public Sales sales() {
        throw new UnsupportedOperationException();
    }

    public Receipts receipts() {
        throw new UnsupportedOperationException();
    }

    public Reports reports() {
        throw new UnsupportedOperationException();
    }

    public Page<JournalEntry> journal(LocalDate from, LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public Relay relay() {
        throw new UnsupportedOperationException();
    }

    public Verification verify() {
        throw new UnsupportedOperationException();
    }

    public UUID newId() {
        throw new UnsupportedOperationException();
    }
}
