package dev.mypos.store;

import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.wire.Fields;

/** The stored fields of tax rules; each line keeps its own copy. */
public final class TaxFields {
    private TaxFields() {}

    public static Fields write(TaxRule rule) {
        return Fields.builder()
                .put("code", rule.code())
                .put(
                        "components",
                        rule.components().stream().map(TaxFields::write).toList())
                .build();
    }

    public static TaxRule read(Fields fields) {
        return new TaxRule(
                fields.text("code"),
                fields.list("components").stream().map(TaxFields::component).toList());
    }

    private static Fields write(TaxRule.Component component) {
        return Fields.builder()
                .put("name", component.name())
                .put("rate", component.rate().percent())
                .put("included", component.included())
                .build();
    }

    private static TaxRule.Component component(Fields fields) {
        return new TaxRule.Component(fields.text("name"), new Rate(fields.decimal("rate")), fields.flag("included"));
    }
}
