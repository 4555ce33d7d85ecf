package dev.mypos.exchange.json;

import dev.mypos.Verification;

/**
 * What an audit found: {@code {"ok":true,"laws":[{"law":"L1","checked":n,"violations":[]}]}}.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class VerificationJson {
    private VerificationJson() {}

    public static String write(Verification verification) {
        return JsonText.object(json -> json.put("ok", verification.ok())
                .list(
                        "laws",
                        verification.laws(),
                        (law, found) -> law.put("law", found.law())
                                .put("checked", found.checked())
                                .texts("violations", found.violations())));
    }
}
