package dev.mypos;

import dev.mypos.metric.MetricSink;
import dev.mypos.notify.Notifier;
import dev.mypos.store.IdGenerator;
import dev.mypos.store.Store;
import java.time.InstantSource;

/** A store that is open. Owns its backend and closes it. Safe for use by many threads. */
public final class MyPos extends Pos implements AutoCloseable {
    private MyPos(Services services) {
        super(services);
    }
    /** @throws dev.mypos.error.NotFoundError if the backend has no store yet */
    public static MyPos open(Backend backend) {
        throw new UnsupportedOperationException();
    }
    /** Makes the store if the backend has none. */
    public static MyPos open(Backend backend, Store ifAbsent) {
        throw new UnsupportedOperationException();
    }

    public static Builder builder(Backend backend) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    /** How a store is opened. Confine to one thread. */
    public interface Builder {
        Builder createIfAbsent(Store store);

        Builder clock(InstantSource clock);

        Builder ids(IdGenerator ids);

        Builder notifier(Notifier notifier);

        Builder metrics(MetricSink metrics);

        MyPos open();
    }
}
