package dev.mypos;

import dev.mypos.metric.Metrics;
import dev.mypos.notify.Relay;
import dev.mypos.sale.CardDesk;
import dev.mypos.staff.SecretHashes;
import dev.mypos.staff.SessionLimits;
import dev.mypos.staff.StaffPorts;
import dev.mypos.store.CurrentStore;
import java.util.Optional;

/** What all handles of an open store share. */
record Shop(
        Backend backend,
        CurrentStore store,
        Relay relay,
        Metrics metrics,
        SecretHashes hashes,
        SessionLimits limits,
        Optional<CardDesk> cards) {
    StaffPorts staff() {
        return new StaffPorts(backend.staff(), backend.roles(), backend.sessions(), backend.attempts());
    }
}
