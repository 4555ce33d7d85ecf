package dev.mypos.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import dev.mypos.wire.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
    @Test
    void object_membersOfEachKind_keepsOrderAndForm() {
        String json = JsonText.object(o -> o.put("text", "a \"b\"\n£")
                .put("absent", Optional.empty())
                .put("number", 9_007_199_254_740_993L)
                .put("flag", true)
                .put("quantity", Quantity.parse("0.755"))
                .put("at", Instant.parse("2026-01-02T03:04:05Z"))
                .put("nested", n -> n.putNull("nothing"))
                .list("list", List.of(1, 2), (i, n) -> i.put("n", (long) n))
                .texts("texts", List.of("x", "y")));

        assertThat(json)
                .isEqualTo("{\"text\":\"a \\\"b\\\"\\n£\",\"absent\":null,\"number\":9007199254740993,\"flag\":true,"
                        + "\"quantity\":0.755,\"at\":\"2026-01-02T03:04:05Z\",\"nested\":{\"nothing\":null},"
                        + "\"list\":[{\"n\":1},{\"n\":2}],\"texts\":[\"x\",\"y\"]}");
    }

    @ParameterizedTest
    @CsvSource({"9.20,GBP,920", "-0.05,GBP,-5", "1200,JPY,1200", "1.234,KWD,1234", "0,EUR,0"})
    void put_money_isMinorUnitsWithCurrency(String amount, String currency, String minor) {
        assertThat(JsonText.object(o -> o.put("m", Money.of(amount, currency))))
                .isEqualTo("{\"m\":{\"amount\":" + minor + ",\"currency\":\"" + currency + "\"}}");
    }

    @ParameterizedTest
    @CsvSource({"7.50,EUR,750", "1.459,EUR,145.9", "100,EUR,10000", "0.00001,EUR,0.001", "0,EUR,0", "1000,JPY,1000"})
    void put_unitPrice_isExactMinorUnits(String amount, String currency, String minor) {
        assertThat(JsonText.object(o -> o.put("p", UnitPrice.of(amount, currency))))
                .isEqualTo("{\"p\":{\"amount\":" + minor + ",\"currency\":\"" + currency + "\"}}");
    }

    @Test
    void put_hugeDecimal_isPlain() {
        assertThat(JsonText.object(o -> o.put("n", new BigDecimal("1E+12")))).isEqualTo("{\"n\":1000000000000}");
    }

    @Test
    void fields_written_areTheCanonicalText() {
        Fields fields = Fields.builder()
                .put("z", "end")
                .put("a", new BigDecimal("7.50"))
                .put("list", List.of(Fields.builder().put("flag", false).build()))
                .build();

        assertThat(FieldsJson.write(fields))
                .isEqualTo(fields.canonical())
                .isEqualTo("{\"a\":7.5,\"list\":[{\"flag\":false}],\"z\":\"end\"}");
    }

    @Test
    void page_withAndWithoutNext_namesTheCursor() {
        assertThat(PageJson.write(new Page<>(List.of("a"), Optional.of(new Cursor("c1"))), (o, s) -> o.put("v", s)))
                .isEqualTo("{\"items\":[{\"v\":\"a\"}],\"next_cursor\":\"c1\"}");
        assertThat(PageJson.write(new Page<String>(List.of(), Optional.empty()), (o, s) -> o.put("v", s)))
                .isEqualTo("{\"items\":[],\"next_cursor\":null}");
    }

    @Test
    void problem_ofValidationError_listsEachRule() {
        ValidationError error = ValidationError.of("save product", "price", "number", "must be a number");

        assertThat(ProblemJson.write(error))
                .startsWith("{\"type\":\"validation-failed\",\"title\":\"save product\",\"status\":422,")
                .contains("\"errors\":[{\"path\":\"price\",\"rule\":\"number\",\"message\":\"must be a number\"}]")
                .contains("\"retryable\":false");
    }
}
