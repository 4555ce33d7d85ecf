package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.StaffMember;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos user create}. */
@Command(
        name = "create",
        header = {"Add a staff member.", "", "  mypos user create ann --display-name \"Ann Byrne\" --role cashier", ""},
        customSynopsis = "mypos user create NAME --display-name N [--role R]...")
public final class UserCreate implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Option(names = "--display-name", required = true, paramLabel = "N", description = "What colleagues see.")
    String displayName = "";

    @Option(names = "--role", paramLabel = "R", description = "A role; again for more.")
    Set<String> roles = new TreeSet<>();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffMember wanted = StaffMember.builder()
                    .signInName(name)
                    .displayName(displayName)
                    .addAllRoles(roles)
                    .build();
            StaffSheet.write(session, pos.staff().save(wanted));
            session.note("To let " + name + " in: user secret " + name + ", or user password " + name + ".");
            return ExitCodes.OK;
        });
    }
}
