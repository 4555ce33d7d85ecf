package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Style;
import dev.mypos.sample.cli.console.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExitCodesTest {
    private static final Map<ErrorCode, Integer> EXPECTED = Map.ofEntries(
            Map.entry(ErrorCode.VALIDATION_FAILED, 6),
            Map.entry(ErrorCode.NOT_FOUND, 3),
            Map.entry(ErrorCode.STALE_VERSION, 5),
            Map.entry(ErrorCode.ALREADY_EXISTS, 5),
            Map.entry(ErrorCode.IDEMPOTENCY_CONFLICT, 5),
            Map.entry(ErrorCode.PRICE_CHANGED, 5),
            Map.entry(ErrorCode.PRODUCT_INACTIVE, 5),
            Map.entry(ErrorCode.REFUND_EXCEEDS_SALE, 5),
            Map.entry(ErrorCode.ALREADY_VOIDED, 5),
            Map.entry(ErrorCode.SHIFT_CLOSED, 5),
            Map.entry(ErrorCode.INSUFFICIENT_STOCK, 5),
            Map.entry(ErrorCode.PAYMENT_DECLINED, 5),
            Map.entry(ErrorCode.PAYMENT_UNKNOWN, 7),
            Map.entry(ErrorCode.NOT_AUTHENTICATED, 4),
            Map.entry(ErrorCode.ACCESS_DENIED, 4),
            Map.entry(ErrorCode.APPROVAL_REQUIRED, 4),
            Map.entry(ErrorCode.CREDENTIALS, 4),
            Map.entry(ErrorCode.FORBIDDEN_BY_AWS, 4),
            Map.entry(ErrorCode.NOT_PROVISIONED, 7),
            Map.entry(ErrorCode.NEWER_SCHEMA, 7),
            Map.entry(ErrorCode.THROTTLED, 7),
            Map.entry(ErrorCode.BUSY, 7),
            Map.entry(ErrorCode.RATE_LIMITED, 7),
            Map.entry(ErrorCode.UNAVAILABLE, 7),
            Map.entry(ErrorCode.STORAGE_FULL, 7),
            Map.entry(ErrorCode.READ_ONLY_STORAGE, 7),
            Map.entry(ErrorCode.OUTCOME_UNKNOWN, 7),
            Map.entry(ErrorCode.CORRUPT_DATA, 1),
            Map.entry(ErrorCode.INTERNAL, 1));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(InputStream.nullInputStream(), out, err, Map.of(), Terminals.NONE);

    @Test
    void expected_coversEveryCode() {
        assertThat(EXPECTED).containsOnlyKeys(ErrorCode.values());
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void report_asTable_saysASentenceAndGivesTheCode(ErrorCode code) {
        int exitCode = failures(Format.TABLE).report(Errors.of(code));

        assertThat(exitCode).isEqualTo(EXPECTED.get(code));
        assertThat(text(err)).startsWith("mypos: ").doesNotContain("\tat ");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void report_asJson_isAProblemDocument(ErrorCode code) {
        int exitCode = failures(Format.JSON).report(Errors.of(code));

        assertThat(exitCode).isEqualTo(EXPECTED.get(code));
        assertThat(Json.object(text(err)))
                .containsEntry("type", code.code())
                .containsEntry("code", code.code())
                .containsKeys("title", "status", "detail", "errors");
        assertThat(text(out)).isEmpty();
    }

    private Failures failures(Format format) {
        return new Failures(console, format, new Style(false), false);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
