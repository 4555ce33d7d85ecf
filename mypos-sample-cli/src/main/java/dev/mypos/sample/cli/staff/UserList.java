package dev.mypos.sample.cli.staff;

import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos user list}. */
@Command(
        name = "list",
        header = {"List staff members.", "", "  mypos user list", ""},
        customSynopsis = "mypos user list [OPTIONS]")
public final class UserList implements Action {
    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session,
                StaffSheet.COLUMNS,
                StaffSheet::members,
                page -> pos.staff().list(page)));
    }
}
