package dev.mypos.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.CorruptDataError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static final UUID ID = UUID.fromString("0b64c2a6-4d0e-4f3a-9a53-2f7f3f0c1d11");

    private static Fields one(String value) {
        return Fields.builder().put("a", value).build();
    }

    @Nested
    class Canonical {
        @Test
        void canonical_everyKind_isOneTextWithNamesSorted() {
            Fields fields = Fields.builder()
                    .put("z", "text")
                    .put("b", 7)
                    .put("a", new BigDecimal("-1.50"))
                    .put("d", false)
                    .put("c", true)
                    .put("id", ID)
                    .put("at", Instant.parse("2026-03-01T10:00:00.250Z"))
                    .put("nested", Fields.builder().put("y", "1").put("x", "2").build())
                    .put("list", List.of(one("first"), one("second")))
                    .putTexts("texts", List.of("q", "p"))
                    .build();

            assertThat(fields.canonical())
                    .isEqualTo("{\"a\":-1.5,\"at\":\"2026-03-01T10:00:00.250Z\",\"b\":7,\"c\":true,\"d\":false,"
                            + "\"id\":\"0b64c2a6-4d0e-4f3a-9a53-2f7f3f0c1d11\","
                            + "\"list\":[{\"a\":\"first\"},{\"a\":\"second\"}],"
                            + "\"nested\":{\"x\":\"2\",\"y\":\"1\"},\"texts\":[\"q\",\"p\"],\"z\":\"text\"}");
        }

        @Test
        void canonical_insertionOrder_doesNotMatter() {
            Fields forth = Fields.builder().put("a", 1).put("b", 2).build();
            Fields back = Fields.builder().put("b", 2).put("a", 1).build();

            assertThat(back).isEqualTo(forth).hasSameHashCodeAs(forth).hasToString(forth.canonical());
        }

        @ParameterizedTest
        @CsvSource({
            "1.50, 1.5",
            "1.5, 1.5",
            "100, 100",
            "1E+2, 100",
            "0.00, 0",
            "0E+5, 0",
            "-0.0, 0",
            "-0.10, -0.1",
            "0.00001, 0.00001",
            "12345678901234567890.12345, 12345678901234567890.12345"
        })
        void canonical_number_isPlainWithoutTrailingZeros(BigDecimal number, String text) {
            assertThat(Fields.builder().put("n", number).build().canonical()).isEqualTo("{\"n\":" + text + "}");
        }

        @ParameterizedTest
        @CsvSource({"'\"', '\\\"'", "'\\', '\\\\'", "'/', '/'", "'é', 'é'", "'茶', '茶'", "'😀', '😀'"})
        void canonical_text_escapesQuoteAndBackslashOnly(String text, String written) {
            assertThat(one(text).canonical()).isEqualTo("{\"a\":\"" + written + "\"}");
        }

        @Test
        void canonical_controlCharacters_areEscapedAndReadBack() {
            StringBuilder all = new StringBuilder();
            for (char c = 0; c < ' '; c++) {
                all.append(c);
            }

            String text = one(all + "\u007f\u2028").canonical();

            assertThat(text).startsWith("{\"a\":\"\\u0000\\u0001").contains("\\u000a\\u000b", "\\u001f\u007f\u2028");
            assertThat(Fields.parse(text).text("a")).isEqualTo(all + "\u007f\u2028");
        }

        @Test
        void put_emptyListOrAbsentText_isLeftOut() {
            Fields fields = Fields.builder()
                    .put("list", List.of())
                    .putTexts("texts", List.of())
                    .put("text", Optional.empty())
                    .build();

            assertThat(fields.canonical()).isEqualTo("{}");
            assertThat(fields.list("list")).isEmpty();
            assertThat(fields.texts("texts")).isEmpty();
            assertThat(fields.findText("text")).isEmpty();
        }

        @Test
        void build_builderGoesOn_whatWasBuiltStaysAsItIs() {
            Fields.Builder builder = Fields.builder().put("a", 1);
            Fields first = builder.build();

            Fields second = builder.put("b", 2).putAll(one("3")).build();

            assertThat(first.canonical()).isEqualTo("{\"a\":1}");
            assertThat(second.canonical()).isEqualTo("{\"a\":\"3\",\"b\":2}");
        }

        @Test
        void putAll_nameThatIsThere_isReplaced() {
            Fields fields = Fields.builder().put("a", "old").putAll(one("new")).build();

            assertThat(fields).isEqualTo(one("new"));
        }

        @Test
        void unlike_other_namesWhatIsNotTheSameInBoth() {
            Fields one =
                    Fields.builder().put("a", 1).put("b", "x").put("c", true).build();
            Fields other =
                    Fields.builder().put("b", "y").put("c", true).put("d", 4).build();
            assertThat(one.unlike(other)).containsExactly("a", "b", "d").isEqualTo(other.unlike(one));
            assertThat(one.unlike(one)).isEmpty();
        }

        @Test
        void build_builderUsedAgain_leavesTheFirstAlone() {
            Fields.Builder builder = Fields.builder().put("a", "1");
            Fields first = builder.build();
            builder.put("a", "2");

            assertThat(first).isEqualTo(one("1"));
        }
    }

    @Nested
    class Parse {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "}",
                    "[]",
                    "\"a\"",
                    "1",
                    "null",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{\"a\":1",
                    "{\"a\":1,}",
                    "{,\"a\":1}",
                    "{\"a\":1 }",
                    " {\"a\":1}",
                    "{\"a\":1}\n",
                    "{\"a\":1}{}",
                    "{\"a\": 1}",
                    "{a:1}",
                    "{'a':1}",
                    "{\"b\":1,\"a\":2}",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":null}",
                    "{\"a\":True}",
                    "{\"a\":tru}",
                    "{\"a\":1.50}",
                    "{\"a\":01}",
                    "{\"a\":-0}",
                    "{\"a\":.5}",
                    "{\"a\":5.}",
                    "{\"a\":+5}",
                    "{\"a\":1e2}",
                    "{\"a\":--1}",
                    "{\"a\":-}",
                    "{\"a\":NaN}",
                    "{\"a\":\u0661}",
                    "{\"a\":[1,]}",
                    "{\"a\":[,1]}",
                    "{\"a\":[1 ,2]}",
                    "{\"a\":[1}",
                    "{\"a\":\"x}",
                    "{\"a\":\"\\\"}",
                    "{\"a\":\"\\n\"}",
                    "{\"a\":\"\\/\"}",
                    "{\"a\":\"\\u0041\"}",
                    "{\"a\":\"\\u000A\"}",
                    "{\"a\":\"\\u00\"}",
                    "{\"a\":\"\\u+00a\"}",
                    "{\"a\":\"\\u\uff10\uff10\uff10\uff10\"}",
                    "{\"a\":\"\n\"}",
                    "{\"a\":\"\u0000\"}"
                })
        void parse_textThatIsNotCanonical_isCorrupt(String text) {
            assertThatThrownBy(() -> Fields.parse(text))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("the stored text");
        }

        @Test
        void parse_deeplyNested_isCorruptNotAnOverflow() {
            String deepest = "{\"a\":".repeat(16) + "{}" + "}".repeat(16);
            String deep = "[".repeat(100_000);

            assertThatThrownBy(() -> Fields.parse(deepest)).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> Fields.parse("{\"a\":" + deep))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("nested too deeply");
            assertThat(Fields.parse("{\"a\":".repeat(15) + "{}" + "}".repeat(15))
                            .has("a"))
                    .isTrue();
        }

        @Test
        void parse_siblings_areNotCountedAsDepth() {
            String text = "{\"a\":[" + "[],".repeat(50) + "[]]}";

            assertThat(Fields.parse(text).canonical()).isEqualTo(text);
        }

        @Test
        void parse_hugeNumber_isCorrupt() {
            assertThat(Fields.parse("{\"a\":" + "9".repeat(64) + "}").decimal("a"))
                    .isEqualTo(new BigDecimal("9".repeat(64)));
            assertThatThrownBy(() -> Fields.parse("{\"a\":" + "9".repeat(65) + "}"))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("too many digits");
        }

        @Test
        void parse_emptyContainers_areReadBack() {
            assertThat(Fields.parse("{}").canonical()).isEqualTo("{}");
            assertThat(Fields.parse("{\"\":[],\"a\":{},\"b\":[[],{}]}").canonical())
                    .isEqualTo("{\"\":[],\"a\":{},\"b\":[[],{}]}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "b", "c", "d", "z"})
        void around_anyName_isTheTextWithoutAndWithIt(String name) {
            Fields.Builder some = Fields.builder().put("b", 1).put("d", "{");
            String without = Fields.builder().putAll(some.build()).build().canonical();
            SplitText split = Fields.builder()
                    .putAll(some.build())
                    .put(name, "old")
                    .build()
                    .around(name);

            assertThat(split.with("a \"word\""))
                    .isEqualTo(some.put(name, "a \"word\"").build().canonical());
            if (!name.equals("b") && !name.equals("d")) {
                assertThat(split.without()).isEqualTo(without);
            }
        }

        @Test
        void around_noFieldsAtAll_isTheOneField() {
            SplitText split = Fields.builder().build().around("a");

            assertThat(split.without()).isEqualTo("{}");
            assertThat(split.with("1")).isEqualTo("{\"a\":\"1\"}");
        }

        @Test
        void tree_parsed_cannotBeChanged() {
            Fields fields = Fields.parse("{\"a\":[1]}");

            assertThatThrownBy(() -> fields.tree().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> ((List<?>) fields.tree().get("a")).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Access {
        private final Fields fields = Fields.parse("{\"at\":\"2026-03-01T10:00:00Z\",\"big\":9223372036854775808,"
                + "\"flag\":true,\"half\":0.5,\"id\":\"" + ID + "\",\"list\":[{\"a\":\"1\"}],\"mixed\":[\"1\",1],"
                + "\"n\":2147483648,\"nested\":{\"a\":\"1\"},\"text\":\"words\"}");

        @Test
        void access_rightKind_isTheValue() {
            assertThat(fields.text("text")).isEqualTo("words");
            assertThat(fields.findText("text")).contains("words");
            assertThat(fields.decimal("half")).isEqualTo(new BigDecimal("0.5"));
            assertThat(fields.number("n")).isEqualTo(2_147_483_648L);
            assertThat(fields.flag("flag")).isTrue();
            assertThat(fields.instant("at")).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
            assertThat(fields.uuid("id")).isEqualTo(ID);
            assertThat(fields.fields("nested")).isEqualTo(one("1"));
            assertThat(fields.findFields("nested")).contains(one("1"));
            assertThat(fields.findFields("absent")).isEmpty();
            assertThat(fields.list("list")).containsExactly(one("1"));
        }

        @Test
        void access_absent_isCorruptAndNamesTheField() {
            assertThatThrownBy(() -> fields.text("colour"))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("field colour is missing");
        }

        @Test
        void access_wrongKind_isCorruptAndNamesTheField() {
            assertThatThrownBy(() -> fields.text("n"))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("field n is of the wrong kind");
            assertThatThrownBy(() -> fields.findText("n")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.decimal("text")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.flag("text")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.fields("list")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.list("text")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.list("mixed")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.texts("mixed")).isInstanceOf(CorruptDataError.class);
        }

        @Test
        void access_numberBeyondItsRange_isCorrupt() {
            assertThatThrownBy(() -> fields.number("half")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.number("big")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.integer("n"))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("field n is not a whole number");
        }

        @Test
        void access_anotherSpellingOfTheSameValue_isCorrupt() {
            Fields spelled = Fields.builder()
                    .put("id", ID.toString().toUpperCase(Locale.ROOT))
                    .put("short", "1-1-1-1-1")
                    .put("at", "2026-03-01T10:00:00.000Z")
                    .build();

            assertThatThrownBy(() -> spelled.uuid("id"))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("field id is not in its canonical spelling");
            assertThatThrownBy(() -> spelled.uuid("short")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> spelled.instant("at")).isInstanceOf(CorruptDataError.class);
        }

        @Test
        void read_textItsParserRefuses_isCorrupt() {
            assertThatThrownBy(() -> fields.read("text", LocalDate::parse))
                    .isInstanceOf(CorruptDataError.class)
                    .hasMessageContaining("field text cannot be read");
            assertThatThrownBy(() -> fields.instant("text")).isInstanceOf(CorruptDataError.class);
            assertThatThrownBy(() -> fields.uuid("text")).isInstanceOf(CorruptDataError.class);
        }
    }
}
