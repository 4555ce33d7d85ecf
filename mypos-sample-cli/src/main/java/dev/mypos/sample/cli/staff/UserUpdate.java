package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.StaffMember;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos user update}. */
@Command(
        name = "update",
        header = {
            "Change a staff member; what is not named stays as it is.",
            "",
            "  mypos user update ann --role cashier --role supervisor",
            ""
        },
        customSynopsis = "mypos user update NAME [--name N] [--display-name N] [--role R]... [--no-roles] [--enable]")
public final class UserUpdate implements Action {
    @Parameters(paramLabel = "NAME", description = "The sign-in name.")
    String name = "";

    @Option(names = "--name", paramLabel = "N", description = "Another sign-in name.")
    @Nullable
    String other;

    @Option(names = "--display-name", paramLabel = "N", description = "What colleagues see.")
    @Nullable
    String displayName;

    @Option(names = "--role", paramLabel = "R", description = "A role instead of those that there are; again for more.")
    Set<String> roles = new TreeSet<>();

    @Option(names = "--no-roles", description = "Take all roles away.")
    boolean noRoles;

    @Option(names = "--enable", description = "Let the member in again.")
    boolean enable;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            StaffMember before = pos.staff().getByName(name);
            StaffSheet.write(session, pos.staff().save(changed(before)));
            return ExitCodes.OK;
        });
    }

    private StaffMember changed(StaffMember before) {
        StaffMember.Builder changed = StaffMember.builder().from(before);
        if (other != null) {
            changed.signInName(other);
        }
        if (displayName != null) {
            changed.displayName(displayName);
        }
        if (noRoles || !roles.isEmpty()) {
            changed.roles(roles);
        }
        return changed.active(before.active() || enable).build();
    }
}
