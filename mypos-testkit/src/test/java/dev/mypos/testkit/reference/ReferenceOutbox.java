package dev.mypos.testkit.reference;

import dev.mypos.notify.Event;
import dev.mypos.notify.Outbox;
import dev.mypos.sale.Movements;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

record ReferenceOutbox(Memory memory) implements Outbox {
    @Override
    public List<Pending> list(State state, Instant now, int max) {
        synchronized (memory) {
            if (state == State.PARKED) {
                return memory.parked.values().stream().limit(max).toList();
            }
            List<Pending> due = memory.waiting.values().stream()
                    .filter(pending -> pending.due(now))
                    .limit(max)
                    .toList();
            if (memory.has(Fault.EVENT_FORGOTTEN_WHEN_LISTED)) {
                due.forEach(pending -> memory.waiting.remove(pending.event().id()));
            }
            return due;
        }
    }

    @Override
    public void project(Collection<Event> committed) {
        synchronized (memory) {
            memory.transactions.values().stream()
                    .filter(transaction -> memory.movementsWait)
                    .filter(transaction -> committed.stream()
                            .anyMatch(event ->
                                    event.subject().equals(transaction.id().toString())))
                    .flatMap(transaction -> Movements.of(transaction).stream())
                    .forEach(movement -> memory.movements.putIfAbsent(movement.id(), movement));
        }
    }

    @Override
    public void settle(Collection<Event> delivered) {
        synchronized (memory) {
            delivered.forEach(event -> memory.waiting.remove(event.id()));
        }
    }

    @Override
    public void postpone(Event event, Instant until, String reason) {
        synchronized (memory) {
            take(event)
                    .ifPresent(pending -> memory.waiting.put(
                            event.id(), new Pending(event, pending.attempts() + 1, until, Optional.of(reason))));
        }
    }

    @Override
    public void park(Event event, String reason) {
        synchronized (memory) {
            take(event)
                    .filter(pending -> !memory.has(Fault.PARKED_EVENT_FORGOTTEN))
                    .ifPresent(pending -> memory.parked.put(
                            event.id(),
                            new Pending(event, pending.attempts() + 1, pending.next(), Optional.of(reason))));
        }
    }

    private Optional<Pending> take(Event event) {
        return Optional.ofNullable(memory.waiting.remove(event.id()))
                .or(() -> Optional.ofNullable(memory.parked.remove(event.id())));
    }
}
