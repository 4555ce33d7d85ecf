package dev.mypos.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreRulesTest {
    @Test
    void check_leastThatIsNeeded_passes() {
        assertThatNoException().isThrownBy(() -> StoreRules.check("create", store().build()));
    }

    @Test
    void check_taxCodesOfItsOwn_pass() {
        Store store = store().addTaxes(TaxRule.none("standard"), TaxRule.none("reduced"))
                .defaultTaxCode("reduced")
                .addRegisters(Register.MAIN, front())
                .build();
        assertThatNoException().isThrownBy(() -> StoreRules.check("create", store));
    }

    @Test
    void check_everyRuleBroken_namesAll() {
        Store store = store().name("")
                .legalName("Ltd")
                .addTaxes(TaxRule.none("standard"), TaxRule.none("standard"))
                .defaultTaxCode("luxury")
                .addRegisters(front(), front())
                .addCategories(new Category("hot", "Hot"), new Category("HOT", "Hot drinks"))
                .build();
        ValidationError error =
                catchThrowableOfType(ValidationError.class, () -> StoreRules.check("create the store", store));
        assertThat(error.operation()).isEqualTo("create the store");
        assertThat(error.violations())
                .containsExactly(
                        new Violation("categories", "unique", "must have codes of their own"),
                        new Violation(
                                "default_tax_code",
                                "known",
                                "must be the code of one of the store's tax rules, or none"),
                        new Violation("name", "not-blank", "must not be blank"),
                        new Violation("registers", "unique", "must have ids of their own"),
                        new Violation("taxes", "unique", "must have codes of their own"));
    }

    @Test
    void from_fieldsWithCategoriesOrFromBefore_givesItBack() {
        Store plain = store().build();
        Store sorted = store().addCategories(new Category("hot", "Hot drinks"))
                .uniqueContacts(true)
                .build();
        assertThat(Store.from(sorted.fields())).isEqualTo(sorted);
        assertThat(plain.fields().has("categories")).isFalse();
        assertThat(Store.from(plain.fields())).isEqualTo(plain);
        assertThat(sorted.findCategory("hot")).contains(new Category("hot", "Hot drinks"));
        assertThat(sorted.findCategory("HOT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAT\n", "V\0AT", "VAT\uD800", "VAT\u202E"})
    void check_taxNameThatCannotBePrinted_isRefused(String name) {
        Store store = store().addTaxes(TaxRule.included("std", name, Rate.ofPercent("20")))
                .build();

        ValidationError error =
                catchThrowableOfType(ValidationError.class, () -> StoreRules.check("create the store", store));
        assertThat(error.violations()).singleElement().satisfies(broken -> {
            assertThat(broken.path()).isEqualTo("taxes[0].components[0].name");
            assertThat(broken.rule()).isEqualTo("printable");
            assertThat(broken.message()).startsWith("must be printable text; character ");
        });
    }

    @Test
    void check_cashStepOfAnotherCurrency_isRefused() {
        Rounding rounding = Rounding.DEFAULT.withCash(Money.of("0.05", "CHF"), RoundingMode.HALF_UP);
        Store store = store().rounding(rounding).build();

        ValidationError error =
                catchThrowableOfType(ValidationError.class, () -> StoreRules.check("create the store", store));
        assertThat(error.violations())
                .containsExactly(new Violation(
                        "rounding.cash_step",
                        "same-currency",
                        "must be in EUR, the store's currency, such as 0.05 EUR"));
        assertThatNoException()
                .isThrownBy(() -> StoreRules.check(
                        "create", store().currency("CHF").rounding(rounding).build()));
    }

    private static Register front() {
        return new Register(new RegisterId("front"), LocationId.MAIN, "Front", false);
    }

    private static Store.Builder store() {
        return Store.builder().name("Corner shop").currency("EUR").zone("Europe/Dublin");
    }
}
