package dev.mypos.sample.cli.shift;

import dev.mypos.exchange.json.ShiftJson;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos shift list}. */
@Command(
        name = "list",
        header = {"List the shifts of a till, newest first.", "", "  mypos shift list", ""},
        customSynopsis = "mypos shift list [--register R] [OPTIONS]")
public final class ShiftList implements Action {
    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session,
                ShiftSheet.COLUMNS,
                ShiftJson::members,
                page -> pos.shifts().list(register.id(), page)));
    }
}
