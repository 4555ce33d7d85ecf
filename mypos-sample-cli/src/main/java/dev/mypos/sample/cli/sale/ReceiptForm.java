package dev.mypos.sample.cli.sale;

/** What {@code mypos receipt print} writes. */
enum ReceiptForm {
    TEXT,
    HTML,
    ESCPOS
}
