package dev.mypos.money;

import static dev.mypos.money.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.money.TaxRule.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaxRuleTest {
    private static final Rate TWENTY = Rate.ofPercent("20");

    private static List<Component> components(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Component("tax " + i, TWENTY, true))
                .toList();
    }

    @Test
    void factories_ofOneTax_placeIt() {
        assertThat(TaxRule.none("zero")).isEqualTo(new TaxRule("zero", List.of()));
        assertThat(TaxRule.included("std", "VAT", TWENTY))
                .isEqualTo(new TaxRule("std", List.of(new Component("VAT", TWENTY, true))));
        assertThat(TaxRule.onTop("std", "VAT", TWENTY))
                .isEqualTo(new TaxRule("std", List.of(new Component("VAT", TWENTY, false))));
    }

    @Test
    void components_ofARule_areACopyThatCannotChange() {
        List<Component> given = new ArrayList<>(components(1));
        TaxRule rule = new TaxRule("std", given);
        given.clear();

        assertThat(rule.components()).isEqualTo(components(1));
        assertThatThrownBy(() -> rule.components().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_components_limitIsHeldAndOnePastItRefused() {
        assertThat(new TaxRule("std", components(4)).components()).hasSize(4);
        refused(() -> new TaxRule("std", components(5)), "components", "size", "must be at most 4");
    }

    @Test
    void of_twoComponentsOfOneName_isRefused() {
        List<Component> alike =
                List.of(new Component("VAT", TWENTY, true), new Component("VAT", Rate.ofPercent("5"), false));

        refused(() -> new TaxRule("std", alike), "components", "unique", "must have names of their own");
    }

    @Test
    void of_code_limitIsHeldAndOnePastItRefused() {
        String message = "must have 1 to 64 characters that are not all blank";

        assertThat(TaxRule.none("c".repeat(64)).code()).hasSize(64);
        refused(() -> TaxRule.none("c".repeat(65)), "tax_code", "size", message);
        refused(() -> TaxRule.none(" "), "tax_code", "size", message);
        refused(() -> TaxRule.none(""), "tax_code", "size", message);
    }

    @Test
    void of_name_limitIsHeldAndOnePastItRefused() {
        String message = "must have 1 to 200 characters that are not all blank";

        assertThat(new Component("n".repeat(200), TWENTY, true).name()).hasSize(200);
        refused(() -> new Component("n".repeat(201), TWENTY, true), "tax_name", "size", message);
        refused(() -> new Component("", TWENTY, true), "tax_name", "size", message);
    }

    @Test
    void toString_ofAComponent_saysWhereTheTaxIs() {
        assertThat(new Component("VAT", TWENTY, true)).hasToString("VAT 20 % included");
        assertThat(new Component("GST", Rate.ofPercent("5.0"), false)).hasToString("GST 5 % on top");
    }

    @Test
    void merged_taxesOfSeveralLines_addsUpByNameRateAndKind() {
        Money one = Money.of("1.00", "GBP");
        Money two = Money.of("2.00", "GBP");
        Tax vat = new Tax("VAT", TWENTY, true, one, two);

        assertThat(Tax.merged(
                        List.of(List.of(
                                vat,
                                new Tax("VAT", TWENTY, false, one, one),
                                new Tax("VAT", Rate.ofPercent("5"), true, one, one),
                                new Tax("GST", TWENTY, true, one, one),
                                new Tax("VAT", TWENTY, true, two, one))),
                        Function.identity()))
                .containsExactly(
                        new Tax("VAT", TWENTY, true, Money.of("3.00", "GBP"), Money.of("3.00", "GBP")),
                        new Tax("VAT", TWENTY, false, one, one),
                        new Tax("VAT", Rate.ofPercent("5"), true, one, one),
                        new Tax("GST", TWENTY, true, one, one));
        assertThat(Tax.merged(List.<List<Tax>>of(), Function.identity())).isEmpty();
    }
}
