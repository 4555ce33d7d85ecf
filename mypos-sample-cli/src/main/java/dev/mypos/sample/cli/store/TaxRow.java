package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.money.TaxRule;
import dev.mypos.sample.cli.console.Sheet;
import java.util.List;

/** One tax of a rule. */
record TaxRow(String code, TaxRule.Component tax) {
    static final Sheet<TaxRow> COLUMNS = Sheet.<TaxRow>empty()
            .text("code", TaxRow::code)
            .text("name", row -> row.tax.name())
            .number("rate", row -> row.tax.rate().percent().toPlainString())
            .text("included", row -> String.valueOf(row.tax.included()));

    static List<TaxRow> of(TaxRule rule) {
        return rule.components().stream()
                .map(component -> new TaxRow(rule.code(), component))
                .toList();
    }

    static void members(JsonText json, TaxRow row) {
        json.put("code", row.code)
                .put("name", row.tax.name())
                .put("rate", row.tax.rate())
                .put("included", row.tax.included());
    }
}
