package dev.mypos.exchange.json;

import dev.mypos.error.POSError;
import dev.mypos.error.ValidationError;
import java.util.List;

/**
 * An error as a problem document (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>): type, title, status and
 * detail, with the error's own facts beside them.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class ProblemJson {
    private ProblemJson() {}

    public static String write(POSError error) {
        return JsonText.object(json -> json.put("type", error.code().code())
                .put("title", error.operation())
                .put("status", error.code().httpStatus())
                .put("detail", error.getMessage())
                .put("code", error.code().code())
                .put("remedy", error.remedy())
                .put("retryable", error.retryable())
                .list("errors", violations(error), ProblemJson::violation)
                .put("details", details -> error.details().forEach(details::put)));
    }

    /** A problem of a program that is no error of the shop, such as a command line that cannot be read. */
    public static String write(String code, String title, String detail) {
        return JsonText.object(json -> json.put("type", code)
                .put("title", title)
                .put("detail", detail)
                .put("code", code)
                .list("errors", List.<ValidationError.Violation>of(), ProblemJson::violation));
    }

    private static List<ValidationError.Violation> violations(POSError error) {
        return error instanceof ValidationError invalid ? invalid.violations() : List.of();
    }

    private static void violation(JsonText json, ValidationError.Violation violation) {
        json.put("path", violation.path()).put("rule", violation.rule()).put("message", violation.message());
    }
}
