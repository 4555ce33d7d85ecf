package dev.mypos.shift;

import dev.mypos.report.Sum;
import dev.mypos.sale.Tender;
import dev.mypos.wire.Fields;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What transactions come to. Sold less refunded plus rounding is what was taken less what was given back, over all tenders.
 * Immutable.
 *
 * @param sales how many
 * @param refunds how many, without voids
 * @param voids how many
 * @param sold what the sales come to: after discounts, tax included, before cash rounding
 * @param refunded what refunds and voids come to, 0 or more
 * @param discount contained in sold, 0 or more
 * @param tax of sales less refunds and voids
 * @param rounding what cash rounding added to the sales less what it added to refunds
 * @param tenders every kind, in the order of {@link Tender.Kind}
 */
public record Turnover(
        long sales,
        long refunds,
        long voids,
        Sum sold,
        Sum refunded,
        Sum discount,
        Sum tax,
        Sum rounding,
        Map<Tender.Kind, Flow> tenders) {
    public Turnover {
        tenders = Collections.unmodifiableMap(new EnumMap<>(tenders));
    }

    /**
     * What went through one kind of tender.
     *
     * @param taken of customers; cash less change
     * @param given back to customers
     */
    public record Flow(Sum taken, Sum given) {
        /** Taken less given. */
        public Sum net() {
            return taken.minus(given);
        }
    }

    /** How many transactions there are. */
    public long transactions() {
        return sales + refunds + voids;
    }

    /** What went through this kind of tender; zero if nothing did. */
    public Flow tender(Tender.Kind kind) {
        Sum zero = Sum.zero(sold.currency());
        return tenders.getOrDefault(kind, new Flow(zero, zero));
    }

    Fields fields() {
        Fields.Builder flows = Fields.builder();
        tenders.forEach((kind, flow) -> flows.put(
                name(kind),
                Fields.builder()
                        .put("taken", flow.taken().amount())
                        .put("given", flow.given().amount())
                        .build()));
        return Fields.builder()
                .put("sales", sales)
                .put("refunds", refunds)
                .put("voids", voids)
                .put("sold", sold.amount())
                .put("refunded", refunded.amount())
                .put("discount", discount.amount())
                .put("tax", tax.amount())
                .put("rounding", rounding.amount())
                .put("tenders", flows.build())
                .build();
    }

    static Turnover from(Fields fields, Currency currency) {
        Function<String, Sum> sum = name -> sum(fields.decimal(name), currency);
        Map<Tender.Kind, Flow> flows = new EnumMap<>(Tender.Kind.class);
        Fields tenders = fields.fields("tenders");
        for (Tender.Kind kind : Tender.Kind.values()) {
            tenders.findFields(name(kind))
                    .ifPresent(flow -> flows.put(
                            kind,
                            new Flow(sum(flow.decimal("taken"), currency), sum(flow.decimal("given"), currency))));
        }
        return new Turnover(
                fields.number("sales"),
                fields.number("refunds"),
                fields.number("voids"),
                sum.apply("sold"),
                sum.apply("refunded"),
                sum.apply("discount"),
                sum.apply("tax"),
                sum.apply("rounding"),
                flows);
    }

    private static Sum sum(BigDecimal amount, Currency currency) {
        int decimals = Sum.zero(currency).amount().scale();
        return new Sum(amount.movePointRight(decimals).toBigIntegerExact(), currency);
    }

    private static String name(Tender.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
