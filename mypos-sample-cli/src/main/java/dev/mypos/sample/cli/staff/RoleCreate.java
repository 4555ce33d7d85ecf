package dev.mypos.sample.cli.staff;

import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.staff.Role;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos role create}. */
@Command(
        name = "create",
        header = {
            "Make a role of your own.",
            "",
            "  mypos role create night --name \"Night shift\" --allow sale.create,drawer.open --discount-limit 5",
            ""
        },
        customSynopsis = "mypos role create CODE --name N [--allow P,...] [--discount-limit PERCENT]")
public final class RoleCreate implements Action {
    @Parameters(paramLabel = "CODE", description = "What the role is called in commands.")
    String code = "";

    @Option(names = "--name", required = true, paramLabel = "N", description = "What people call it.")
    String name = "";

    @Option(names = "--allow", split = ",", paramLabel = "P", description = "What it allows, such as sale.create.")
    List<String> permissions = List.of();

    @Option(
            names = "--discount-limit",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "How much may be taken off a price (default: 0).")
    String limit = "0";

    @Override
    public int run(Session session) throws IOException {
        Role role = Role.of(
                code,
                name,
                permissions.stream().map(Permission::parse).collect(Collectors.toSet()),
                Rate.ofPercent(limit));
        return session.withShop(pos -> {
            RoleSheet.write(session, pos.roles().save(role));
            return ExitCodes.OK;
        });
    }
}
