package dev.mypos.shift;

import dev.mypos.money.Money;
import dev.mypos.report.Sum;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/** A turnover while its transactions are read. Confine to one thread. */
final class TurnoverTally {
    private final Map<Tender.Kind, Turnover.Flow> tenders = new EnumMap<>(Tender.Kind.class);
    private final Sum zero;
    private long sales;
    private long refunds;
    private long voids;
    private Sum sold;
    private Sum refunded;
    private Sum discount;
    private Sum tax;
    private Sum rounding;

    TurnoverTally(Currency currency) {
        zero = Sum.zero(currency);
        sold = zero;
        refunded = zero;
        discount = zero;
        tax = zero;
        rounding = zero;
        for (Tender.Kind kind : Tender.Kind.values()) {
            tenders.put(kind, new Turnover.Flow(zero, zero));
        }
    }

    void add(Transaction transaction) {
        transaction.fold(this::sale, this::refund);
    }

    private Transaction sale(Sale sale) {
        sales++;
        sold = sold.plus(Sum.of(sale.total()));
        rounding = rounding.plus(Sum.of(sale.settlement().roundingAdjustment()));
        for (LineItem line : sale.lines()) {
            discount = discount.plus(Sum.of(line.discount()));
            tax = tax.plus(Sum.of(line.tax()));
        }
        sale.tenders().forEach(tender -> flow(tender.kind(), tender.amount(), zero));
        flow(Tender.Kind.CASH, sale.change().negated(), zero);
        return sale;
    }

    private Transaction refund(Refund refund) {
        if (refund.refundKind() == Refund.Kind.VOID) {
            voids++;
        } else {
            refunds++;
        }
        refunded = refunded.plus(Sum.of(refund.total()));
        rounding = rounding.minus(Sum.of(refund.settlement().roundingAdjustment()));
        for (LineItem line : refund.lines()) {
            tax = tax.minus(Sum.of(line.tax()));
        }
        Money nothing = Money.zero(refund.total().currency());
        refund.tenders().forEach(tender -> flow(tender.kind(), nothing, Sum.of(tender.amount())));
        flow(Tender.Kind.CASH, nothing, Sum.of(refund.settlement().change().negated()));
        return refund;
    }

    private void flow(Tender.Kind kind, Money taken, Sum given) {
        tenders.merge(
                kind,
                new Turnover.Flow(Sum.of(taken), given),
                (before, more) -> new Turnover.Flow(
                        before.taken().plus(more.taken()), before.given().plus(more.given())));
    }

    Turnover turnover() {
        return new Turnover(sales, refunds, voids, sold, refunded, discount, tax, rounding, tenders);
    }
}
