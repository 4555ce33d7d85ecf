package dev.mypos;

import dev.mypos.metric.Metrics;
import dev.mypos.notify.Relay;
import dev.mypos.sale.CardDesk;
import dev.mypos.staff.SecretHashes;
import dev.mypos.store.CurrentStore;
import java.util.Optional;

/** What all handles of an open store share. */
record Shop(
        Backend backend,
        CurrentStore store,
        Relay relay,
        Metrics metrics,
        SecretHashes hashes,
        Optional<CardDesk> cards) {}
