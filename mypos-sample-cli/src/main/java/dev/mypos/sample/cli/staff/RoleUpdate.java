package dev.mypos.sample.cli.staff;

import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.Role;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos role update}. */
@Command(
        name = "update",
        header = {
            "Change a role of your own; what is not named stays as it is.",
            "",
            "  mypos role update night --allow sale.create --discount-limit 10",
            ""
        },
        customSynopsis = "mypos role update CODE [--name N] [--allow P,...] [--discount-limit PERCENT]")
public final class RoleUpdate implements Action {
    @Parameters(paramLabel = "CODE", description = "The role.")
    String code = "";

    @Option(names = "--name", paramLabel = "N", description = "What people call it.")
    @Nullable
    String name;

    @Option(names = "--allow", split = ",", paramLabel = "P", description = "All that it allows from now on.")
    @Nullable
    List<String> permissions;

    @Option(names = "--discount-limit", paramLabel = "PERCENT", description = "How much may be taken off a price.")
    @Nullable
    String limit;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            RoleSheet.write(session, pos.roles().save(changed(pos.roles().get(code))));
            return ExitCodes.OK;
        });
    }

    private Role changed(Role role) {
        SortedSet<Permission> allowed = permissions == null
                ? role.permissions()
                : permissions.stream().map(Permission::parse).collect(Collectors.toCollection(TreeSet::new));
        return new Role(
                code,
                name == null ? role.name() : name,
                allowed,
                limit == null ? role.discountLimit() : Rate.ofPercent(limit),
                role.version());
    }
}
