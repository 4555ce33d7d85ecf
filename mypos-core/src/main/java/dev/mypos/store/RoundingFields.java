package dev.mypos.store;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxScope;
import dev.mypos.wire.Fields;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** The stored fields of rounding rules; each transaction keeps its own copy. */
public final class RoundingFields {
    private RoundingFields() {}

    public static Fields write(Rounding rounding) {
        Fields.Builder fields = Fields.builder()
                .put("mode", rounding.mode().name())
                .put("tax_scope", rounding.taxScope().name());
        rounding.cash()
                .ifPresent(cash -> fields.put("cash_step", cash.step().amount())
                        .put("cash_mode", cash.mode().name()));
        return fields.build();
    }

    public static Rounding read(Fields fields, Currency currency) {
        Optional<Rounding.CashStep> cash = fields.has("cash_step")
                ? Optional.of(new Rounding.CashStep(
                        Money.of(fields.decimal("cash_step"), currency),
                        fields.read("cash_mode", RoundingMode::valueOf)))
                : Optional.empty();
        return new Rounding(
                fields.read("mode", RoundingMode::valueOf), fields.read("tax_scope", TaxScope::valueOf), cash);
    }
}
