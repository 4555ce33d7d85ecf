package dev.mypos.sample.cli.staff;

import dev.mypos.page.Page;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code mypos role list}. */
@Command(
        name = "list",
        header = {"List the roles, those built in first.", "", "  mypos role list", ""},
        customSynopsis = "mypos role list")
public final class RoleList implements Action {
    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            List<Role> roles = new ArrayList<>(Role.BUILT_IN);
            Page.stream(pos.roles()::list).forEach(roles::add);
            session.output().list(RoleSheet.COLUMNS, roles, RoleSheet::members);
            return ExitCodes.OK;
        });
    }
}
