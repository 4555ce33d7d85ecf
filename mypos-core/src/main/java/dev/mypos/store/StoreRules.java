package dev.mypos.store;

import dev.mypos.check.Caseless;
import dev.mypos.check.Check;
import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;

/** What the settings of a store must hold before they are stored. */
public final class StoreRules {
    private StoreRules() {}

    /**
     * Lets settings pass that break no rule: each constraint of {@link Store}, names that name one thing only, and a cash
     * step in its currency.
     *
     * @throws dev.mypos.error.ValidationError with every broken rule
     */
    public static void check(String operation, Store store) {
        Optional<Money> cash = store.rounding().cash().map(Rounding.CashStep::step);
        Check.that(Store.class, store)
                .and(
                        store.findTax(store.defaultTaxCode()).isPresent(),
                        "default_tax_code",
                        "known",
                        "must be the code of one of the store's tax rules, or " + Store.NO_TAX)
                .and(
                        areDistinct(store.taxes().stream().map(TaxRule::code).toList()),
                        "taxes",
                        "unique",
                        "must have codes of their own")
                .and(
                        areDistinct(store.categories().stream()
                                .map(category -> Caseless.key(category.code()))
                                .toList()),
                        "categories",
                        "unique",
                        "must have codes of their own")
                .and(
                        areDistinct(store.registers().stream().map(Register::id).toList()),
                        "registers",
                        "unique",
                        "must have ids of their own")
                .and(
                        cash.map(step -> step.currency().equals(store.currency()))
                                .orElse(true),
                        "rounding.cash_step",
                        "same-currency",
                        "must be in " + store.currency() + ", the store's currency, such as "
                                + Money.ofMinor(5, store.currency()))
                .orThrow(operation);
    }

    private static boolean areDistinct(Collection<?> values) {
        return new HashSet<>(values).size() == values.size();
    }
}
