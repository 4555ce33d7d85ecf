package dev.mypos.sale;

import dev.mypos.catalog.ProductRepository;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.payment.PaymentLog;
import dev.mypos.stock.StockRepository;

/** What a shop takes cards with: its gateway, and the ports that keep payment and sale together. */
public record CardDesk(
        PaymentGateway gateway, PaymentLog log, Ledger ledger, ProductRepository products, StockRepository stock) {
    /** Payments of one transaction by a gateway at most: 5. */
    public static final int MAX_PAYMENTS = 5;
}
