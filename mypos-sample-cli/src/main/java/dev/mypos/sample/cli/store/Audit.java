package dev.mypos.sample.cli.store;

import dev.mypos.Verification;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;

/** The audit that follows when a whole shop was taken from elsewhere. */
final class Audit {
    private Audit() {}

    /** Audits the shop and says what was found; the exit code. */
    static int after(Session session) throws IOException {
        return session.withShop(pos -> {
            Verification found = pos.verify();
            if (found.ok()) {
                session.note(session.errorStyle().good("Everything adds up."));
                return ExitCodes.OK;
            }
            found.laws()
                    .forEach(law -> law.violations()
                            .forEach(sentence -> session.console().say(law.law() + ": " + sentence)));
            return ExitCodes.FAILURE;
        });
    }
}
