package dev.mypos.fuzz;

import dev.mypos.MyPos;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.store.Store;
import java.time.Instant;
import java.time.InstantSource;

/** Shops in memory, a new one before the one in use grows large. Confine to one thread. */
final class FuzzShop {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final int INPUTS = 500;

    private MyPos pos = open();
    private int used;

    /** The shop for the next input. */
    MyPos next() {
        if (++used % INPUTS == 0) {
            pos.close();
            pos = open();
        }
        return pos;
    }

    private static MyPos open() {
        Store store = Store.builder()
                .name("Fuzz")
                .currency("EUR")
                .zone("Europe/Dublin")
                .addTaxes(TaxRule.included("std", "VAT", Rate.ofPercent("23")))
                .build();
        return MyPos.builder(LocalBackend.inMemory())
                .createIfAbsent(store)
                .clock(InstantSource.fixed(NOW))
                .open();
    }
}
