package dev.mypos.exchange;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Discount;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Tender;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice asks the store for, without its customer. It follows from the file alone, so that a second import asks for
 * the same whatever has changed in the store. Immutable.
 */
record InvoiceRequests(Store store, SalesMapping mapping, RegisterId register, DerivedIds ids) {
    private static final String REASON = "imported";

    /** The time of the first line, at which all of the invoice happened. */
    static Instant at(List<BookedLine> lines) {
        return lines.get(0).line().at();
    }

    /** @throws ValidationError if coupons come to more than the lines */
    Cart sale(Invoice invoice, List<BookedLine> lines) {
        Cart cart = Cart.create(ids.transaction(invoice.number()), register, store.currency())
                .happened(at(lines))
                .reference(invoice.number());
        for (BookedLine booked : lines) {
            Charge charge = booked.line().charge();
            cart = cart.add(booked.product(), booked.quantity(), charge.price());
            for (Discount discount : charge.discounts()) {
                cart = cart.discount(cart.lines().size(), discount);
            }
        }
        Money coupons = coupons(lines);
        if (coupons.isPositive()) {
            insistOnCovered(coupons, lines);
            cart = cart.pay(new Tender(Tender.Kind.OTHER, coupons, Optional.of(LineRules.COUPON_REFERENCE)));
        }
        return cart.payRest(Tender.Kind.OTHER);
    }

    private Money coupons(List<BookedLine> lines) {
        return Money.sum(
                store.currency(),
                lines.stream().map(booked -> booked.line().charge().coupon()));
    }

    private void insistOnCovered(Money coupons, List<BookedLine> lines) {
        Money total =
                Money.sum(store.currency(), lines.stream().flatMap(booked -> booked.line().charge().own().stream()));
        if (coupons.compareTo(total) > 0) {
            throw ValidationError.of(
                    "import sales",
                    mapping.lines().coupon(),
                    "covered",
                    "must be at most what the lines come to, " + total + ", but its sum is " + coupons);
        }
    }

    /** Whether goods are counted may change, so all of them are to go back into stock, and those not counted do not. */
    RefundRequest refund(Invoice invoice, List<BookedLine> lines) {
        RefundRequest request = RefundRequest.withoutSale(ids.transaction(invoice.number()), register, store.currency())
                .happened(at(lines))
                .reference(invoice.number())
                .reason(REASON);
        for (BookedLine booked : lines) {
            request = request.item(
                    booked.product(), booked.quantity(), booked.line().charge().price(), true);
        }
        return request.rest(Tender.Kind.OTHER);
    }
}
