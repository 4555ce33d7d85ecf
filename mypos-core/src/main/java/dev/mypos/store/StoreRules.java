package dev.mypos.store;

import dev.mypos.check.Caseless;
import dev.mypos.check.Check;
import dev.mypos.money.TaxRule;
import java.util.Collection;
import java.util.HashSet;

/** What the settings of a store must hold before they are stored. */
public final class StoreRules {
    private StoreRules() {}

    /**
     * Lets settings pass that break no rule: each constraint of {@link Store}, and names that name one thing only.
     *
     * @throws dev.mypos.error.ValidationError with every broken rule
     */
    public static void check(String operation, Store store) {
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
                .orThrow(operation);
    }

    private static boolean areDistinct(Collection<?> values) {
        return new HashSet<>(values).size() == values.size();
    }
}
