package dev.mypos.exchange.json;

import dev.mypos.money.Money;
import dev.mypos.money.Tax;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Item;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Refund;
import java.util.Currency;
import java.util.List;

/** The lines of a transaction, their discounts and taxes. */
final class LineJson {
    private LineJson() {}

    static void members(JsonText json, LineItem line) {
        Item item = line.item();
        json.put("number", line.number())
                .put("product_id", item.product().value().toString())
                .put("sku", item.sku())
                .put("name", item.name())
                .put("category", item.category())
                .put("quantity", line.quantity())
                .put("price", item.price())
                .put("tax_code", item.tax().code())
                .put("gross_amount", line.gross())
                .put("discount_amount", line.discount())
                .put("tax_amount", line.tax())
                .put("total_amount", line.total())
                .list("discounts", item.discounts(), LineJson::discount)
                .list("taxes", line.taxes(), LineJson::tax);
    }

    static void members(JsonText json, Refund.Returned returned) {
        members(json, returned.line());
        returned.saleLine().ifPresentOrElse(number -> json.put("sale_line", number), () -> json.putNull("sale_line"));
        json.put("restocked", returned.restocked());
    }

    static void discount(JsonText json, Discount discount) {
        discount.fold(percent -> json.put("percent", percent.rate()), amount -> json.put("amount", amount.amount()));
        json.put("reason", discount.reason());
    }

    static void tax(JsonText json, Tax tax) {
        json.put("name", tax.name())
                .put("rate", tax.rate())
                .put("included", tax.included())
                .put("base", tax.base())
                .put("amount", tax.amount());
    }

    static Money sum(List<Tax> taxes, Currency currency) {
        return Money.sum(currency, taxes.stream().map(Tax::amount));
    }
}
