package dev.mypos.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mypos.error.ConflictError.PriceChange;
import dev.mypos.error.InsufficientStockError.Shortage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictErrorTest {
    static List<ErrorCode> codes() {
        return Samples.codesOf(ConflictError.class);
    }

    @Test
    void staleVersion_givenBothVersions_namesThem() {
        ConflictError error = ConflictError.staleVersion("save product", "product", "42", 3, 5);
        assertThat(error)
                .hasMessage("Product 42 was changed by somebody else: version 3 was expected, version 5 is stored."
                        + " Read it again, repeat the change on what is stored now, and save that.");
        assertThat(error.resource()).isEqualTo("product 42");
        assertThat(error.details())
                .containsExactly(Map.entry("expected_version", "3"), Map.entry("stored_version", "5"));
    }

    @Test
    void alreadyExists_givenField_namesItAndItsValue() {
        assertThat(ConflictError.alreadyExists("save product", "product", "sku", "MUG"))
                .hasMessage("There is already a product with sku MUG."
                        + " Choose another sku, or change the product that exists.");
    }

    @Test
    void idempotencyConflict_givenId_saysBothWaysOut() {
        ConflictError error = ConflictError.idempotencyConflict("complete sale", "sale", "s-1");
        assertThat(error)
                .hasMessage("The id of sale s-1 was used before for another request."
                        + " Use a new id for a new request, or send the first request again unchanged.");
        assertThat(error.details()).containsExactly(Map.entry("id", "s-1"));
    }

    @Test
    void priceChanged_severalProducts_namesEachWithBothPrices() {
        ConflictError error = ConflictError.priceChanged(
                "complete sale",
                List.of(
                        new PriceChange("42", "MUG", "7.50 EUR", "8.00 EUR"),
                        new PriceChange("43", "CUP", "3.00 EUR", "2.50 EUR")));
        assertThat(error)
                .hasMessage("Prices have changed: MUG was 7.50 EUR and is now 8.00 EUR;"
                        + " CUP was 3.00 EUR and is now 2.50 EUR."
                        + " Refresh the cart, show the new total to the customer, and complete it again.");
        assertThat(error.details())
                .containsExactly(
                        Map.entry("CUP", "product_id 43, shown 3.00 EUR, current 2.50 EUR"),
                        Map.entry("MUG", "product_id 42, shown 7.50 EUR, current 8.00 EUR"));
    }

    @Test
    void productInactive_severalProducts_namesEach() {
        assertThat(ConflictError.productInactive("complete sale", List.of("MUG", "CUP")))
                .hasMessage("No longer for sale: MUG, CUP."
                        + " Take it out of the cart, or make it active again in the catalogue.");
    }

    @Test
    void refundExceedsSale_givenPart_saysHowMuchIsLeft() {
        assertThat(ConflictError.refundExceedsSale("refund sale", "s-1", "line 2", "3", "1"))
                .hasMessage("The refund asks for 3 of line 2 of sale s-1, but only 1 can still be refunded."
                        + " Refund no more than what is left; earlier refunds of the sale count.");
    }

    @Test
    void alreadyVoided_givenSale_namesIt() {
        assertThat(ConflictError.alreadyVoided("void sale", "s-1"))
                .hasMessage("Sale s-1 was voided before. Nothing is left to do: a voided sale is refunded in full.");
    }

    @Test
    void shiftClosed_givenRegister_namesIt() {
        assertThat(ConflictError.shiftClosed("complete sale", "main"))
                .hasMessage("Register main has no open shift. Open a shift on this register and try again.");
    }

    @Test
    void shiftEnded_givenShift_namesNumberAndRegister() {
        ConflictError error = ConflictError.shiftEnded("close shift", "h-1", 12, "main");

        assertThat(error).hasMessage("Shift 12 of register main is closed. Read its Z report, or open another shift.");
        assertThat(error.details())
                .containsOnly(Map.entry("shift_id", "h-1"), Map.entry("number", "12"), Map.entry("register", "main"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void constructor_eachCodeOfItsOwn_namesTheResource(ErrorCode code) {
        ConflictError error = new ConflictError(code, "complete sale", "sale s-1", Map.of("lines", "2"));
        assertThat(error.getMessage()).containsIgnoringCase("sale s-1").endsWith(error.remedy());
        assertThat(error.details()).containsExactly(Map.entry("lines", "2"));
    }

    @Test
    void factories_nothingToName_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConflictError.priceChanged("complete sale", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConflictError.productInactive("complete sale", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InsufficientStockError("complete sale", List.of()));
    }

    @Test
    void insufficientStock_severalLines_namesEachOnce() {
        Shortage mug = new Shortage("42", "MUG", new BigDecimal("20"), new BigDecimal("-1"));
        Shortage ham = new Shortage("43", "HAM", new BigDecimal("0.250"), new BigDecimal("0.10000"));
        InsufficientStockError error = new InsufficientStockError("complete sale", List.of(mug, ham));
        assertThat(error)
                .hasMessage("There is not enough in stock. MUG: asked 20, available -1; HAM: asked 0.25,"
                        + " available 0.1. Sell no more than is available, take the product out of the cart,"
                        + " or receive stock first.");
        assertThat(error.shortages()).containsExactly(mug, ham).isUnmodifiable();
        assertThat(error.details())
                .containsExactly(
                        Map.entry("HAM", "product_id 43, asked 0.25, available 0.1"),
                        Map.entry("MUG", "product_id 42, asked 20, available -1"));
    }
}
