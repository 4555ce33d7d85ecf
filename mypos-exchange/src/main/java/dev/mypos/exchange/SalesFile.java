package dev.mypos.exchange;

import dev.mypos.check.Caseless;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.exchange.csv.CsvTable;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.Store;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole file of sales in memory, less than 100 bytes a line, or 300 where lines have amounts of their own: the last price of a product and the last line of an invoice may
 * stand at its end. Confine to one thread.
 */
final class SalesFile {
    private final SalesMapping mapping;
    private final Tally tally;
    private final LineReader reader;
    private final Map<String, Invoice> invoices = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, String> customers = new HashMap<>();

    private SalesFile(SalesMapping mapping, Store store, Tally tally) {
        this.mapping = mapping;
        this.tally = tally;
        this.reader = new LineReader(mapping, store);
    }

    /** Reads the file to its end; lines that cannot be read are rejected in the tally. */
    static SalesFile read(CsvSource source, SalesMapping mapping, Store store, Tally tally) {
        SalesFile file = new SalesFile(mapping, store, tally);
        try (CsvTable table = CsvTable.open(source)) {
            table.header().require(mapping.required());
            table.forEachRemaining(file::add);
        }
        return file;
    }

    /** In the order in which they begin in the file. */
    Collection<Invoice> invoices() {
        return Collections.unmodifiableCollection(invoices.values());
    }

    Collection<Article> articles() {
        return Collections.unmodifiableCollection(articles.values());
    }

    /** The numbers of all customers. */
    Collection<String> customers() {
        return Collections.unmodifiableCollection(customers.values());
    }

    private void add(CsvRow row) {
        LineReader.Reading reading = reader.read(row);
        Invoice invoice = invoice(row.text(mapping.columns().invoice()));
        int position = invoice.count(reading.pricing());
        tally.read(reading.amount());
        reading.reject().ifPresent(reject -> tally.reject(reject, reading.amount()));
        reading.values().ifPresent(values -> invoice.add(line(row, position, values)));
    }

    private Invoice invoice(String number) {
        return invoices.computeIfAbsent(
                number,
                key -> new Invoice(key, mapping.isRefund(key), mapping.lines().freeAdjustsStock()));
    }

    private SalesLine line(CsvRow row, int position, LineReader.Values values) {
        String sku = row.text(mapping.columns().sku());
        String description = row.raw(mapping.columns().description());
        UnitPrice price = values.charge().price();
        Article article = articles.computeIfAbsent(Caseless.key(sku), key -> new Article(key, sku, price));
        article.seen(description, price);
        String customer = row.text(mapping.columns().customer());
        if (!customer.isEmpty()) {
            customer = customers.computeIfAbsent(customer, number -> number);
        }
        return new SalesLine(
                row.line(),
                position,
                article,
                customer,
                values.quantity(),
                values.charge(),
                values.at(),
                values.charge().isFree() ? OneLine.note(description) : "");
    }
}
