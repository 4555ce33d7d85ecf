package dev.mypos.exchange;

import dev.mypos.Pos;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;

/**
 * Takes the sales of another point-of-sale program into a store, as facts: at their own times and prices.
 *
 * <p>An invoice with a price becomes a sale, paid by tender OTHER with exactly its total. An invoice whose number marks a
 * refund becomes a refund without a sale, and its goods go back into stock. A plain invoice without any price becomes a
 * stock adjustment for each line, with the description as its note. The invoice happened at the time of its first line; its
 * number is kept as reference, and receipt numbers are given in the order of the file. An invoice has at most 2,000 lines,
 * which may stand anywhere in the file.
 *
 * <p>Products and customers that the store does not have are made on the way; those it has are left as they are. A SKU is
 * the same whatever its case. A product's name is the first description that is not empty, else the SKU; its price is the
 * last one in the file that is not 0; it may be sold below zero. It bears the store's own tax, or none if that tax is added
 * on top of prices, because what the file says was charged is the total. A customer is named {@code Customer 17850}.
 *
 * <p>Where lines have amounts of their own, these win over any product of price and quantity: the price is worked out to 5
 * decimals, discounts keep their columns' reasons, and what the maker's coupons pay is a tender OTHER with the reference
 * {@code coupon}, the rest another one. An invoice whose coupons exceed its total is rejected.
 *
 * <p>A line that cannot be represented is rejected with its reason, and the other lines of its invoice are stored: a
 * negative quantity in a sale, a positive one in a refund, what is no number or time. Only where the price of a rejected
 * line cannot be read and no other line has one, the others are rejected too: they may be sold or adjusted. All lines of an invoice are rejected
 * if the store refuses it as a whole.
 *
 * <p>All ids are derived from the store, the mapping's name and the invoice's number. So a second import of the same file,
 * or one after a crash at any moment, stores nothing twice and changes nothing. An invoice number that comes back with
 * other lines is rejected.
 *
 * <p>The file is read to its end before anything is stored, and held in memory: less than 100 bytes a line, or 300 where lines
 * have amounts of their own. Confine to one thread.
 *
 * <pre>{@code
 * SalesImport sales = new SalesImport(pos, SalesMapping.onlineRetail(), RegisterId.MAIN);
 * SalesImportResult result = sales.run(CsvSource.of(Path.of("sales.csv")), ImportProgress.NONE);
 * }</pre>
 */
public final class SalesImport {
    private final Pos pos;
    private final SalesMapping mapping;
    private final RegisterId register;

    public SalesImport(Pos pos, SalesMapping mapping, RegisterId register) {
        this.pos = pos;
        this.mapping = mapping;
        this.register = register;
    }

    /**
     * Imports the file. If the thread is interrupted, stops behind an invoice and leaves the interrupt set.
     *
     * @throws dev.mypos.error.ValidationError if the file as a whole cannot be read; nothing is stored
     * @throws dev.mypos.error.NotFoundError if there is no such file, or no such register
     * @throws dev.mypos.error.AccessDeniedError if the actor may not do it
     * @throws dev.mypos.error.UnavailableError if storage fails; what was stored stays, and the import can be repeated
     */
    public SalesImportResult run(CsvSource source, ImportProgress progress) {
        Store store = pos.store();
        Tally tally = new Tally();
        SalesFile file = SalesFile.read(source, mapping, store, tally);
        DerivedIds ids = new DerivedIds(store.id(), mapping.name());
        ArticleProducts products = ArticleProducts.find(pos.catalog(), store, ids, file.articles());
        NumberedCustomers customers = NumberedCustomers.find(pos.customers(), ids, file.customers());
        InvoiceBooking booking = new InvoiceBooking(pos, mapping, register, products, customers, tally);
        boolean finished = true;
        progress.advanced(tally.done(), tally.total());
        for (Invoice invoice : file.invoices()) {
            if (Thread.currentThread().isInterrupted()) {
                finished = false;
                break;
            }
            booking.book(invoice);
            progress.advanced(tally.done(), tally.total());
        }
        return tally.result(products.made(), customers.made(), finished);
    }
}
