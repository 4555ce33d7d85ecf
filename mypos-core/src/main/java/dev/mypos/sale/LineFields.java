package dev.mypos.sale;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Tax;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.TaxFields;
import dev.mypos.wire.Fields;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/** The stored fields of a transaction's lines. */
final class LineFields {
    private LineFields() {}

    static Money money(Fields fields, String name, Currency currency) {
        return Money.of(fields.decimal(name), currency);
    }

    static Fields write(LineItem line) {
        return builder(line).build();
    }

    static Fields write(Refund.Returned returned) {
        Fields.Builder fields = builder(returned.line()).put("restocked", returned.restocked());
        returned.saleLine().ifPresent(number -> fields.put("sale_line", number));
        return fields.build();
    }

    private static Fields.Builder builder(LineItem line) {
        Item item = line.item();
        Fields.Builder fields = Fields.builder()
                .put("number", line.number())
                .put("product_id", item.product().value())
                .put("sku", item.sku())
                .put("product_name", item.name())
                .put("category", item.category())
                .put("price", item.price().amount())
                .put("tax", TaxFields.write(item.tax()))
                .put("discounts", discounts(item.discounts()))
                .put("tracked", item.tracked())
                .put("quantity", line.quantity().value())
                .put("gross_amount", line.gross().amount())
                .put("discount_amount", line.discount().amount())
                .put("total_amount", line.total().amount())
                .put("taxes", taxes(line.taxes()));
        return item.unit() == Unit.ANY ? fields : fields.put("unit", item.unit().code());
    }

    static LineItem line(Fields fields, Currency currency) {
        Item item = new Item(
                new ProductId(fields.uuid("product_id")),
                fields.text("sku"),
                fields.text("product_name"),
                fields.findText("category"),
                UnitPrice.of(fields.decimal("price"), currency),
                TaxFields.read(fields.fields("tax")),
                discounts(fields, currency),
                fields.flag("tracked"),
                unit(fields));
        return new LineItem(
                fields.integer("number"),
                item,
                new Quantity(fields.decimal("quantity")),
                money(fields, "gross_amount", currency),
                money(fields, "discount_amount", currency),
                money(fields, "total_amount", currency),
                taxes(fields, currency));
    }

    private static Unit unit(Fields fields) {
        return fields.has("unit")
                ? fields.read("unit", code -> Unit.find(code).orElseThrow(IllegalArgumentException::new))
                : Unit.ANY;
    }

    static Refund.Returned returned(Fields fields, Currency currency) {
        OptionalInt saleLine =
                fields.has("sale_line") ? OptionalInt.of(fields.integer("sale_line")) : OptionalInt.empty();
        return new Refund.Returned(line(fields, currency), saleLine, fields.flag("restocked"));
    }

    static List<Fields> discounts(List<Discount> discounts) {
        return discounts.isEmpty()
                ? List.of()
                : discounts.stream().map(LineFields::write).toList();
    }

    private static Fields write(Discount discount) {
        Fields.Builder fields = Fields.builder().put("reason", discount.reason());
        return discount.fold(
                        percent -> fields.put("percent", percent.rate().percent()),
                        amount -> fields.put("amount", amount.amount().amount()))
                .build();
    }

    static List<Discount> discounts(Fields fields, Currency currency) {
        return fields.list("discounts").stream()
                .map(one -> discount(one, currency))
                .toList();
    }

    private static Discount discount(Fields fields, Currency currency) {
        return fields.has("percent")
                ? new Discount.Percent(new Rate(fields.decimal("percent")), fields.text("reason"))
                : new Discount.Amount(money(fields, "amount", currency), fields.text("reason"));
    }

    static List<Fields> taxes(List<Tax> taxes) {
        List<Fields> fields = new ArrayList<>(taxes.size());
        for (Tax tax : taxes) {
            fields.add(Fields.builder()
                    .put("name", tax.name())
                    .put("rate", tax.rate().percent())
                    .put("included", tax.included())
                    .put("base", tax.base().amount())
                    .put("amount", tax.amount().amount())
                    .build());
        }
        return fields;
    }

    static List<Tax> taxes(Fields fields, Currency currency) {
        return fields.list("taxes").stream()
                .map(tax -> new Tax(
                        tax.text("name"),
                        new Rate(tax.decimal("rate")),
                        tax.flag("included"),
                        money(tax, "base", currency),
                        money(tax, "amount", currency)))
                .toList();
    }
}
