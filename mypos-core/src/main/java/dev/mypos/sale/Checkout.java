package dev.mypos.sale;

import dev.mypos.catalog.ProductRepository;
import dev.mypos.metric.Metrics;
import dev.mypos.notify.Relay;
import dev.mypos.store.Caller;
import dev.mypos.store.RegisterId;

/** Sells. Safe for use by many threads. */
public final class Checkout {
    private final Ledger ledger;
    private final ProductRepository products;
    private final Relay relay;
    private final Metrics metrics;
    private final Caller caller;

    public Checkout(Ledger ledger, ProductRepository products, Relay relay, Metrics metrics, Caller caller) {
        this.ledger = ledger;
        this.products = products;
        this.relay = relay;
        this.metrics = metrics;
        this.caller = caller;
    }

    public Cart begin() {
        throw new UnsupportedOperationException();
    }

    public Cart begin(RegisterId register) {
        throw new UnsupportedOperationException();
    }

    public Quote quote(Cart cart) {
        throw new UnsupportedOperationException();
    }
    /** The same cart with the catalogue's terms of now. */
    public Cart refresh(Cart cart) {
        throw new UnsupportedOperationException();
    }

    public Sale complete(Cart cart) {
        throw new UnsupportedOperationException();
    }
}
