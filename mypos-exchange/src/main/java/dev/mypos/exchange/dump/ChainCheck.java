package dev.mypos.exchange.dump;

import dev.mypos.archive.RecordKind;
import dev.mypos.sale.Chain;
import dev.mypos.sale.Header;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Holds the records of a dump to what a store must be, before anything of it is stored: one store, its own, and a chain without
 * gap on each register (L7, L11, L12). Holds the ends of the chains in memory. Confine to one thread.
 */
final class ChainCheck implements DumpReader.Taker {
    private final Map<RegisterId, RegisterHead> ends = new HashMap<>();
    private final Set<RegisterId> headed = new HashSet<>();
    private String store = "";
    private boolean settings;

    @Override
    public void header(String id) {
        store = id;
    }

    @Override
    public void record(long line, RecordKind kind, Fields record) {
        switch (kind) {
            case STORE -> settings(line, Store.from(record));
            case TRANSACTION -> link(line, Transaction.from(record));
            case REGISTER -> head(line, RegisterHead.from(record));
            default -> insistOnSettings(line);
        }
    }

    @Override
    public void picture(long line, Picture picture) {
        insistOnSettings(line);
    }

    /** To be called at the end of the dump. */
    void finish() {
        if (!settings) {
            throw DumpFormat.corrupt(1, "it has no settings");
        }
        if (!headed.containsAll(ends.keySet())) {
            throw DumpFormat.corrupt(1, "the end of a register's receipts is missing");
        }
    }

    private void settings(long line, Store found) {
        if (settings) {
            throw DumpFormat.corrupt(line, "the settings stand there twice");
        }
        if (!found.id().value().equals(store)) {
            throw DumpFormat.corrupt(line, "the settings are those of another store");
        }
        settings = true;
    }

    private void insistOnSettings(long line) {
        if (!settings) {
            throw DumpFormat.corrupt(line, "the settings must stand before everything else");
        }
    }

    private void link(long line, Transaction transaction) {
        insistOnSettings(line);
        Header header = transaction.header();
        if (!header.store().value().equals(store)) {
            throw DumpFormat.corrupt(line, "the transaction is another store's");
        }
        RegisterHead end = ends.getOrDefault(header.register(), RegisterHead.start(header.register()));
        Header.Link link = header.link();
        if (link.receiptNumber() != end.lastReceipt() + 1) {
            throw DumpFormat.corrupt(line, "receipt " + (end.lastReceipt() + 1) + " is missing before it");
        }
        if (!link.previous().equals(end.lastDigest())) {
            throw DumpFormat.corrupt(line, "the transaction does not follow the one before");
        }
        if (!link.digest().equals(Chain.digest(transaction))) {
            throw DumpFormat.corrupt(line, "the transaction was changed: its digest differs");
        }
        ends.put(header.register(), end.after(transaction));
    }

    private void head(long line, RegisterHead head) {
        RegisterHead end = ends.getOrDefault(head.register(), RegisterHead.start(head.register()));
        if (!headed.add(head.register())
                || head.lastReceipt() != end.lastReceipt()
                || !head.lastDigest().equals(end.lastDigest())) {
            throw DumpFormat.corrupt(line, "the register does not end with its last transaction");
        }
    }
}
