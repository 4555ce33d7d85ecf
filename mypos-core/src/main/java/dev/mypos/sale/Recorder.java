package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.metric.Metrics;
import dev.mypos.money.Money;
import dev.mypos.notify.Event;
import dev.mypos.store.Caller;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What checkout and refunds do alike: header, event, and the one step. */
final class Recorder {
    private static final Header.Link UNSEALED = new Header.Link(0, Optional.empty(), Digest.ZERO, Digest.ZERO);

    private final Ledger ledger;
    private final Metrics metrics;
    private final Caller caller;

    Recorder(Ledger ledger, Metrics metrics, Caller caller) {
        this.ledger = ledger;
        this.metrics = metrics;
        this.caller = caller;
    }

    /** What a transaction asks for, besides its lines. */
    record Request(
            TransactionId id,
            Digest fingerprint,
            RegisterId register,
            Optional<Instant> happened,
            Optional<CustomerId> customer,
            Optional<String> reference,
            Set<Permission> needs) {
        Request alsoNeeding(Permission permission) {
            Set<Permission> more = EnumSet.of(permission);
            more.addAll(needs);
            return new Request(id, fingerprint, register, happened, customer, reference, more);
        }
    }

    /**
     * Lets the request pass if the actor may do what it needs. What the same actor was answered before is given again
     * without: an approval ends sooner than a till stops asking (L1).
     *
     * @throws dev.mypos.error.AccessDeniedError if it may not
     */
    Optional<Transaction> admit(Request request) {
        String subject = request.id().toString();
        if (request.needs().stream().allMatch(permission -> caller.may(permission, subject))) {
            return Optional.empty();
        }
        Optional<Transaction> before = ledger.find(List.of(request.id())).stream()
                .filter(stored ->
                        stored.header().cashier().equals(caller.actor().id()))
                .filter(stored -> stored.header().request().equals(request.fingerprint()))
                .findFirst();
        if (before.isEmpty()) {
            request.needs().forEach(permission -> caller.require(permission, subject));
        }
        return before;
    }

    /** @throws ValidationError if it has happened before 1970 or after today */
    Header header(Request request) {
        if (!request.happened().stream().allMatch(caller::mayHaveHappened)) {
            throw ValidationError.of("record the transaction", "happened", "range", "must be from 1970 to today");
        }
        Register register = caller.register(request.register());
        Instant now = caller.now();
        Instant occurred = request.happened().orElse(now);
        return new Header(
                request.id(),
                request.fingerprint(),
                caller.store().id(),
                register.location(),
                register.id(),
                UNSEALED,
                occurred,
                now,
                caller.store().businessDate(occurred),
                caller.actor().id(),
                approvedBy(request),
                request.customer(),
                request.happened().isPresent(),
                request.reference());
    }

    private Optional<String> approvedBy(Request request) {
        return request.needs().stream()
                .flatMap(
                        permission -> caller.approvedBy(permission, request.id().toString()).stream())
                .findFirst();
    }

    /** Whether the register refuses to record without an open shift; facts are never refused. */
    boolean needsShift(Request request) {
        return request.happened().isEmpty()
                && caller.register(request.register()).needsShift();
    }

    static Event event(String type, Transaction transaction) {
        Header header = transaction.header();
        return Event.of(
                type,
                header.id().toString(),
                header.recordedAt(),
                Fields.builder()
                        .put("transaction_id", header.id().value())
                        .put("store_id", header.store().value())
                        .put("register_id", header.register().value())
                        .put("total_amount", transaction.total().amount().toPlainString())
                        .put("currency", transaction.total().currency().getCurrencyCode())
                        .put("lines", Integer.toString(transaction.lines().size()))
                        .put("created_at", header.occurredAt())
                        .build());
    }

    Transaction record(Posting posting) {
        return answer(posting).transaction();
    }

    Recorded answer(Posting posting) {
        Recorded recorded = ledger.record(posting);
        if (!recorded.replayed()) {
            Money total = recorded.transaction().total();
            metrics.transaction(total.amount(), total.currency().getCurrencyCode());
        }
        return recorded;
    }

    /**
     * What is stored under the request's id, if it was stored before: settings may have changed since, or the first try has
     * changed what the sale has left, so that the request is refused now (L1).
     */
    Optional<Transaction> repeat(Request request) {
        return ledger.find(List.of(request.id())).stream()
                .findFirst()
                .map(stored -> Recorded.repeat(stored, request.fingerprint()).transaction());
    }
}
