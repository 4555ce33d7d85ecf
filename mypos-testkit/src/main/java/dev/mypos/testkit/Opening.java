package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.metric.MetricSink;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.notify.Notifier;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.staff.SecretHashes;
import dev.mypos.store.IdGenerator;
import dev.mypos.store.Store;
import dev.mypos.store.StoreId;
import java.util.function.Function;

/** How each handle of one shop is opened. */
record Opening(
        Function<String, Backend> backends,
        String name,
        Limits limits,
        TickingClock clock,
        IdGenerator ids,
        RecordingNotifier notifier) {
    static Opening of(Function<String, Backend> backends, String name, Limits limits) {
        return new Opening(
                backends,
                name,
                limits,
                new TickingClock(),
                new SeededIds(31 * Seed.next() + name.hashCode()),
                new RecordingNotifier());
    }

    Backend backend() {
        return backends.apply(name);
    }

    MyPos pos(Backend backend, MetricSink metrics) {
        return builder(backend)
                .notifier(notifier)
                .withoutRelay()
                .metrics(metrics)
                .open();
    }

    MyPos pos(Backend backend, PaymentGateway gateway) {
        return builder(backend)
                .notifier(notifier)
                .withoutRelay()
                .gateway(gateway)
                .open();
    }

    /** One that publishes by itself. */
    MyPos publishing(Backend backend, Notifier to) {
        return builder(backend).notifier(to).open();
    }

    private MyPos.Builder builder(Backend backend) {
        return MyPos.builder(backend)
                .createIfAbsent(store())
                .clock(clock)
                .ids(ids)
                .hashes(SecretHashes.pbkdf2(1));
    }

    private Store store() {
        return Store.builder()
                .id(new StoreId(name))
                .name("Shop " + name)
                .currency("EUR")
                .zone("Europe/Dublin")
                .addTaxes(
                        TaxRule.included("standard", "VAT", Rate.ofPercent("23")),
                        TaxRule.onTop("extra", "Levy", Rate.ofPercent("9")))
                .build();
    }
}
