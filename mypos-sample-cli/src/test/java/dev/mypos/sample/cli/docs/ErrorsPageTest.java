package dev.mypos.sample.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.error.ErrorCode;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages about errors and exit codes say what the codes are. */
class ErrorsPageTest {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int INTERRUPTED = 130;

    @Test
    void errors_everyCode_asItIs() throws IOException {
        List<List<String>> rows = Table.rows(Page.text("docs/reference/errors.md"), "code");

        assertThat(rows.stream().map(row -> List.of(row.get(0), row.get(1), row.get(3), row.get(4), row.get(5))))
                .containsExactlyElementsOf(
                        Stream.of(ErrorCode.values()).map(ErrorsPageTest::row).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).endsWith("."));
    }

    private static List<String> row(ErrorCode code) {
        return List.of(
                "`" + code.code() + "`",
                code.type().getSimpleName(),
                code.retryable() ? "yes" : "no",
                Integer.toString(code.httpStatus()),
                Integer.toString(code.exitCode()));
    }

    @Test
    void exitCodes_everyOne_listed() throws IOException {
        IntStream ofErrors = Stream.of(ErrorCode.values()).mapToInt(ErrorCode::exitCode);

        assertThat(Table.rows(Page.text("docs/reference/cli.md"), "code").stream()
                        .map(row -> Integer.parseInt(row.get(0))))
                .containsExactlyElementsOf(IntStream.concat(ofErrors, IntStream.of(DONE, USAGE, INTERRUPTED))
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList());
    }
}
