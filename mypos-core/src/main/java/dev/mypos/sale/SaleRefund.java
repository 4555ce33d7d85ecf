package dev.mypos.sale;

import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.Tax;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One run over a request to refund a sale. Confine to one thread. */
final class SaleRefund {
    private static final String OPERATION = "refund the sale";

    private final RefundRequest request;
    private final Sale sale;
    private final RefundState before;
    private final Currency currency;
    private final Rounding rules;
    private final Map<Integer, RefundState.Returned> soFar;
    private final List<Refund.Returned> returned = new ArrayList<>();

    SaleRefund(RefundRequest request, Sale sale, RefundState before) {
        this.request = request;
        this.sale = sale;
        this.before = before;
        this.currency = sale.total().currency();
        this.rules = sale.quote().rules();
        this.soFar = new HashMap<>(before.lines());
    }

    RefundQuote quote() {
        check();
        (request.everything() ? everythingLeft() : request.lines()).forEach(this::giveBack);
        List<LineItem> lines = returned.stream().map(Refund.Returned::line).toList();
        Money total = Money.sum(currency, lines, LineItem::total);
        Settlement settlement =
                RefundTenders.of(sale, refunded(), before.tenders()).settle(total, request.tenders(), request.rest());
        return new RefundQuote(
                returned,
                Tax.merged(lines, LineItem::taxes),
                Money.sum(currency, lines, LineItem::discount),
                total,
                rules,
                settlement,
                Optional.of(after(settlement)));
    }

    private void check() {
        Violations violations = new Violations(OPERATION);
        new RefundCheck(request, violations).ofSale(currency);
        violations.refuse();
        if (before.voided()) {
            throw ConflictError.alreadyVoided(OPERATION, sale.id().toString());
        }
        boolean untouched = before.version() == 0;
        if (request.everything() && (everythingLeft().isEmpty() || (isVoid() && !untouched))) {
            throw exceeds("the total", sale.total(), sale.total().minus(refunded()));
        }
    }

    private boolean isVoid() {
        return request.kind() == Refund.Kind.VOID;
    }

    private List<RefundRequest.Line> everythingLeft() {
        return sale.lines().stream()
                .map(line -> new RefundRequest.Line(line.number(), left(line), request.restock()))
                .filter(line -> line.quantity().isPositive())
                .toList();
    }

    private Quantity left(LineItem line) {
        return line.quantity().minus(soFar(line.number()).quantity());
    }

    private RefundState.Returned soFar(int number) {
        return soFar.getOrDefault(number, new RefundState.Returned(Quantity.ZERO, Money.zero(currency)));
    }

    private void giveBack(RefundRequest.Line asked) {
        LineItem sold = sold(asked.number());
        if (!sold.item().unit().allows(asked.quantity())) {
            String rule = sold.item().unit().rule() + ", not " + asked.quantity() + " of line " + asked.number();
            throw ValidationError.of(OPERATION, "lines.quantity", "decimals", rule);
        }
        Quantity left = left(sold);
        if (asked.quantity().compareTo(left) > 0) {
            throw exceeds("line " + asked.number(), asked.quantity(), left);
        }
        LineReturn back = new LineReturn(sold, soFar(asked.number()), asked.quantity(), rules.mode());
        soFar.put(asked.number(), back.after());
        returned.add(new Refund.Returned(
                back.line(returned.size() + 1),
                OptionalInt.of(asked.number()),
                asked.restock() && sold.item().tracked()));
    }

    private LineItem sold(int number) {
        if (number < 1 || number > sale.lines().size()) {
            String receipt = sale.header().register().value() + "/" + sale.receiptNumber();
            throw NotFoundError.saleLine(
                    OPERATION, receipt, number, sale.lines().size());
        }
        return sale.lines().get(number - 1);
    }

    private Money refunded() {
        return Money.sum(currency, before.lines().values().stream().map(RefundState.Returned::amount));
    }

    private RefundState after(Settlement settlement) {
        Map<Tender.Kind, Money> given = new EnumMap<>(Tender.Kind.class);
        given.putAll(before.tenders());
        settlement.tenders().forEach(tender -> given.merge(tender.kind(), tender.amount(), Money::plus));
        List<TransactionId> refunds = new ArrayList<>(before.refunds());
        refunds.add(request.id());
        return new RefundState(sale.id(), soFar, given, refunds, before.version() + 1, isVoid());
    }

    private ConflictError exceeds(String part, Object asked, Object refundable) {
        return ConflictError.refundExceedsSale(
                OPERATION, sale.id().toString(), part, asked.toString(), refundable.toString());
    }
}
