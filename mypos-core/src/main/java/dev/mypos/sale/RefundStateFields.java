package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.wire.Fields;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The stored fields of a refund state. */
final class RefundStateFields {
    private RefundStateFields() {}

    static Fields write(RefundState state) {
        Fields.Builder fields = Fields.builder()
                .put("transaction_id", state.sale().value())
                .put(
                        "lines",
                        state.lines().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(RefundStateFields::line)
                                .toList())
                .putTexts(
                        "refunds",
                        state.refunds().stream().map(TransactionId::toString).toList())
                .put("version", state.version())
                .put("voided", state.voided());
        Fields.Builder tenders = Fields.builder();
        state.tenders().forEach((kind, money) -> {
            tenders.put(kind.name().toLowerCase(Locale.ROOT), money.amount());
            fields.put("currency", money.currency().getCurrencyCode());
        });
        state.lines()
                .values()
                .forEach(line -> fields.put("currency", line.amount().currency().getCurrencyCode()));
        return fields.put("tenders", tenders.build()).build();
    }

    private static Fields line(Map.Entry<Integer, RefundState.Returned> line) {
        return Fields.builder()
                .put("number", line.getKey())
                .put("quantity", line.getValue().quantity().value())
                .put("amount", line.getValue().amount().amount())
                .build();
    }

    static RefundState read(Fields fields) {
        Map<Integer, RefundState.Returned> lines = new HashMap<>();
        Map<Tender.Kind, Money> tenders = new EnumMap<>(Tender.Kind.class);
        if (fields.has("currency")) {
            Currency currency = fields.read("currency", Currency::getInstance);
            for (Fields line : fields.list("lines")) {
                lines.put(
                        line.integer("number"),
                        new RefundState.Returned(
                                new Quantity(line.decimal("quantity")), LineFields.money(line, "amount", currency)));
            }
            Fields given = fields.fields("tenders");
            for (Tender.Kind kind : Tender.Kind.values()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                if (given.has(name)) {
                    tenders.put(kind, LineFields.money(given, name, currency));
                }
            }
        }
        return new RefundState(
                new TransactionId(fields.uuid("transaction_id")),
                lines,
                tenders,
                fields.texts("refunds").stream().map(TransactionId::parse).toList(),
                fields.number("version"),
                fields.flag("voided"));
    }
}
