package dev.mypos.sample.cli.store;

import dev.mypos.Verification;
import dev.mypos.exchange.json.VerificationJson;
import dev.mypos.sample.cli.console.Format;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code mypos verify}. */
@Command(
        name = "verify",
        header = {
            "Audit the shop: recompute everything that stored data can show.",
            "",
            "  mypos verify",
            "  mypos verify -o json | jq .ok",
            ""
        },
        customSynopsis = "mypos verify [OPTIONS]")
public final class Verify implements Action {
    private static final Map<String, String> ABOUT = Map.of(
            "L1", "an id names one transaction",
            "L2", "a transaction, its stock and its receipt number belong together",
            "L3", "nothing is sold below zero that may not be",
            "L4", "movements add up to the stock",
            "L5", "money adds up",
            "L7", "receipt numbers have no gaps and no doubles",
            "L9", "lines keep their own name, price and tax",
            "L11", "only this shop's data",
            "L12", "nobody changed a receipt");

    private static final Sheet<Verification.Law> LAWS = Sheet.<Verification.Law>empty()
            .text("law", Verification.Law::law)
            .text("about", law -> ABOUT.getOrDefault(law.law(), ""))
            .number("checked", Verification.Law::checked)
            .number("violations", law -> law.violations().size());

    private static final Sheet<Violation> VIOLATIONS =
            Sheet.<Violation>empty().text("law", Violation::law).text("violation", Violation::sentence);

    private record Violation(String law, String sentence) {}

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Verification found = pos.verify();
            write(session, found);
            return found.ok() ? ExitCodes.OK : ExitCodes.FAILURE;
        });
    }

    private static void write(Session session, Verification found) {
        if (session.output().format() == Format.JSON) {
            session.output().text(VerificationJson.write(found));
            return;
        }
        session.output().rows(LAWS, found.laws());
        List<Violation> violations =
                found.laws().stream().flatMap(Verify::violations).toList();
        if (violations.isEmpty()) {
            session.note(session.errorStyle().good("Everything adds up."));
            return;
        }
        if (session.output().format() == Format.TABLE) {
            session.output().text("");
            session.output().rows(VIOLATIONS, violations);
        } else {
            violations.forEach(violation -> session.console().say(violation.law() + ": " + violation.sentence()));
        }
        session.note(session.errorStyle().bad("Violations: " + violations.size() + "."));
    }

    private static Stream<Violation> violations(Verification.Law law) {
        return law.violations().stream().map(sentence -> new Violation(law.law(), sentence));
    }
}
