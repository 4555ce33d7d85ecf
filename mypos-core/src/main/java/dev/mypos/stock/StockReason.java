package dev.mypos.stock;

/** Why stock moved. */
public enum StockReason {
    SALE,
    REFUND,
    RECEIPT,
    COUNT,
    ADJUST,
    TRANSFER,
    WASTE
}
