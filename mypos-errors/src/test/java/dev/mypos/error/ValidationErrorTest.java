package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mypos.error.ValidationError.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationErrorTest {
    private static final Violation SKU = new Violation("sku", "not-blank", "must not be blank");
    private static final Violation PRICE =
            new Violation("lines[3].price", "max-decimals", "must have at most 5 decimals, e.g. 7.50.");

    @Test
    void of_oneRule_namesFieldRuleAndRemedy() {
        ValidationError error = ValidationError.of("save product", "sku", "not-blank", "must not be blank");
        assertThat(error).hasMessage("Invalid input: sku must not be blank. Correct this value and try again.");
        assertThat(error.violations()).containsExactly(SKU);
        assertThat(error.details()).containsExactly(Map.entry("sku", "not-blank: must not be blank"));
        assertThat(error.operation()).isEqualTo("save product");
    }

    @Test
    void message_severalRules_listsEachOne() {
        ValidationError error = new ValidationError("save product", List.of(SKU, PRICE));
        assertThat(error)
                .hasMessage("Invalid input: sku must not be blank; lines[3].price must have at most 5 decimals,"
                        + " e.g. 7.50. Correct these 2 values and try again.");
        assertThat(error.details()).containsOnlyKeys("lines[3].price", "sku");
    }

    @Test
    void details_twoRulesOnOnePath_keepsBoth() {
        Violation length = new Violation("sku", "length", "must have 1 to 64 characters");
        ValidationError error = new ValidationError("save product", List.of(SKU, length));
        assertThat(error.details())
                .containsExactly(
                        Map.entry("sku", "not-blank: must not be blank; length: must have 1 to 64 characters"));
    }

    @Test
    void of_emptyPath_meansTheInputAsAWhole() {
        ValidationError error = ValidationError.of("complete sale", "", "has-lines", "must have at least one line");
        assertThat(error).hasMessageStartingWith("Invalid input: input must have at least one line.");
        assertThat(error.details()).containsOnlyKeys("input");
    }

    @Test
    void of_hugeValueInTheMessage_isShortened() {
        ValidationError error = ValidationError.of("read row", "name", "length", "was " + "x".repeat(1_000_000));
        assertThat(error.getMessage()).hasSizeLessThan(1_200);
        assertThat(error.details().get("name")).hasSizeLessThan(1_200);
    }

    @Test
    void violations_givenListChangedLater_areKept() {
        List<Violation> given = new ArrayList<>(List.of(SKU));
        ValidationError error = new ValidationError("save product", given);
        given.add(PRICE);
        assertThat(error.violations()).containsExactly(SKU).isUnmodifiable();
    }

    @Test
    void constructor_noViolation_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ValidationError("save product", List.of()));
    }
}
