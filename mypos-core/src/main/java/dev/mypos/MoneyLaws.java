package dev.mypos;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** L5, and L2 for refund states. Holds in memory what came back of each refunded sale. Confine to one thread. */
final class MoneyLaws {
    private final Ledger ledger;
    private final Findings findings;
    private final Map<TransactionId, List<Refund>> refunds = new HashMap<>();
    private final Set<TransactionId> withState = new HashSet<>();

    MoneyLaws(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    void hold(Transaction transaction) {
        guarded(transaction, () -> holdFigures(transaction));
    }

    /** What was changed in storage may add up to nothing at all: no amount, a discount of both signs. */
    private void guarded(Transaction transaction, Runnable check) {
        try {
            check.run();
        } catch (ValidationError e) {
            findings.violation(Law.L5, name(transaction) + ": its figures cannot be worked out: " + e.violations());
        } catch (CorruptDataError e) {
            findings.violation(Law.L2, name(transaction) + ": its refund state cannot be read: " + e.getMessage());
        }
    }

    private void holdFigures(Transaction transaction) {
        Settlement settlement = transaction.settlement();
        Money paid = Money.sum(
                transaction.total().currency(), settlement.tenders().stream().map(Tender::amount));
        findings.check(
                Law.L5,
                settlement.kept(transaction.total()).equals(paid.minus(settlement.change())),
                () -> name(transaction) + ": total and cash rounding are not what was tendered less change");
        findings.check(
                Law.L5,
                transaction
                        .total()
                        .equals(Money.sum(
                                transaction.total().currency(),
                                transaction.lines().stream().map(LineItem::total))),
                () -> name(transaction) + ": the lines do not add up to the total");
        transaction.fold(this::holdSale, this::holdRefund);
    }

    private boolean holdSale(Sale sale) {
        findings.check(
                Law.L5,
                sale.quote().again().equals(sale.quote()),
                () -> name(sale) + ": its lines, discounts and taxes do not give its figures");
        if (!ledger.refunds(sale.id()).equals(RefundState.none(sale.id()))) {
            withState.add(sale.id());
        }
        return true;
    }

    private boolean holdRefund(Refund refund) {
        if (refund.original().isPresent()) {
            refunds.computeIfAbsent(refund.original().get().id(), id -> new ArrayList<>())
                    .add(refund);
        } else {
            holdWithoutSale(refund);
        }
        return true;
    }

    private void holdWithoutSale(Refund refund) {
        List<Quote.Input> inputs = refund.lines().stream()
                .map(line -> new Quote.Input(line.item(), line.quantity()))
                .toList();
        Quote again = Quote.of(refund.total().currency(), inputs, List.of(), refund.rules());
        findings.check(
                Law.L5,
                again.lines().equals(refund.lines()) && again.taxes().equals(refund.taxes()),
                () -> name(refund) + ": its lines and taxes do not give its figures");
    }

    void finish() {
        withState.removeAll(refunds.keySet());
        withState.forEach(id -> findings.violation(
                Law.L2, "transaction " + id + " has a refund state that tells of refunds which are not stored"));
        refunds.forEach((id, parts) -> ledger.find(List.of(id)).stream()
                .findFirst()
                .ifPresentOrElse(sale -> sale.fold(of -> hold(of, parts), wrong -> orphan(id)), () -> orphan(id)));
    }

    private boolean orphan(TransactionId id) {
        findings.violation(Law.L5, "transaction " + id + " was refunded but is no stored sale");
        return false;
    }

    private boolean hold(Sale sale, List<Refund> parts) {
        guarded(sale, () -> holdParts(sale, parts));
        return true;
    }

    private void holdParts(Sale sale, List<Refund> parts) {
        RefundState state = ledger.refunds(sale.id());
        findings.check(
                Law.L2,
                new HashSet<>(state.refunds())
                                .equals(new HashSet<>(
                                        parts.stream().map(Transaction::id).toList()))
                        && state.sale().equals(sale.id())
                        && state.version() == parts.size()
                        && state.voided() == parts.stream().anyMatch(MoneyLaws::isVoid),
                () -> name(sale) + ": its refund state does not name its refunds");
        findings.check(
                Law.L2,
                state.lines().equals(returned(sale, parts)) && state.tenders().equals(given(parts)),
                () -> name(sale) + ": its refund state does not add up its refunds");
        holdBounds(sale, parts);
    }

    private static boolean isVoid(Refund refund) {
        return refund.refundKind() == Refund.Kind.VOID;
    }

    private void holdBounds(Sale sale, List<Refund> parts) {
        Map<Integer, RefundState.Returned> returned = returned(sale, parts);
        for (LineItem line : sale.lines()) {
            RefundState.Returned back = returned.get(line.number());
            findings.check(
                    Law.L5,
                    back == null || within(back, line),
                    () -> name(sale) + " line " + line.number() + ": more came back than was sold");
        }
        Money given = Money.sum(sale.total().currency(), given(parts).values().stream());
        findings.check(
                Law.L5,
                given.compareTo(sale.settlement().kept(sale.total())) <= 0,
                () -> name(sale) + ": more money came back than was paid");
        Money tax = Money.sum(sale.total().currency(), parts.stream().map(Refund::tax));
        findings.check(
                Law.L5,
                tax.compareTo(sale.quote().tax()) <= 0,
                () -> name(sale) + ": more tax came back than was charged");
    }

    private static boolean within(RefundState.Returned back, LineItem line) {
        int quantity = back.quantity().compareTo(line.quantity());
        return quantity < 0
                ? back.amount().compareTo(line.total()) <= 0
                : quantity == 0 && back.amount().equals(line.total());
    }

    private static Map<Integer, RefundState.Returned> returned(Sale sale, List<Refund> parts) {
        Map<Integer, RefundState.Returned> lines = new HashMap<>();
        RefundState.Returned nothing =
                new RefundState.Returned(Quantity.ZERO, Money.zero(sale.total().currency()));
        for (Refund refund : parts) {
            for (Refund.Returned part : refund.returned()) {
                RefundState.Returned before = lines.getOrDefault(part.saleLine().orElse(0), nothing);
                lines.put(
                        part.saleLine().orElse(0),
                        new RefundState.Returned(
                                before.quantity().plus(part.line().quantity()),
                                before.amount().plus(part.line().total())));
            }
        }
        return lines;
    }

    private static Map<Tender.Kind, Money> given(List<Refund> parts) {
        Map<Tender.Kind, Money> given = new EnumMap<>(Tender.Kind.class);
        parts.forEach(refund -> refund.tenders().forEach(t -> given.merge(t.kind(), t.amount(), Money::plus)));
        return given;
    }

    private static String name(Transaction transaction) {
        return "receipt " + transaction.receiptNumber() + " (transaction " + transaction.id() + ")";
    }
}
