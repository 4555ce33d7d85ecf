package dev.mypos.sample.cli.store;

import dev.mypos.MyPos;
import dev.mypos.error.ConflictError;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mypos init}. */
@Command(
        name = "init",
        header = {
            "Make a shop.",
            "",
            "  mypos init --name \"Corner shop\" --currency EUR --zone Europe/Dublin",
            "  mypos init --name Books --currency GBP --zone Europe/London --tax-rate 20 --prices-include-tax",
            ""
        },
        customSynopsis = {
            "mypos init --name N --currency GBP --zone Europe/London [--tax-rate 20]",
            "                  [--prices-include-tax] [OPTIONS]"
        })
public final class Init implements Action {
    @Option(names = "--name", required = true, paramLabel = "N", description = "The shop's name.")
    String name = "";

    @Option(names = "--currency", required = true, paramLabel = "C", description = "What it sells in, such as GBP.")
    String currency = "";

    @Option(names = "--zone", required = true, paramLabel = "Z", description = "Where it is, such as Europe/London.")
    String zone = "";

    @Option(
            names = "--tax-rate",
            paramLabel = "P",
            converter = Decimals.class,
            description = "The tax on most products in percent, under the code 'standard' (default: no tax).")
    @Nullable
    BigDecimal taxRate;

    @Option(names = "--prices-include-tax", description = "Prices contain that tax; it is added to them otherwise.")
    boolean pricesIncludeTax;

    @Override
    public int run(Session session) {
        Store wanted = store();
        boolean existed = session.shops().exists();
        try (MyPos pos = session.shops().create(wanted)) {
            refuseOther(session.shops().name(), pos.store(), wanted);
            session.note(
                    existed
                            ? "This shop exists already."
                            : "Made a shop in " + session.shops().name() + ".");
            StoreSheet.write(session, pos.store());
        }
        return ExitCodes.OK;
    }

    private Store store() {
        Store.Builder store = Store.builder().name(name).currency(currency).zone(zone);
        if (taxRate != null) {
            Rate rate = new Rate(taxRate);
            store.addTaxes(
                    pricesIncludeTax
                            ? TaxRule.included("standard", "Tax", rate)
                            : TaxRule.onTop("standard", "Tax", rate));
        }
        return store.build();
    }

    private static void refuseOther(String place, Store stored, Store wanted) {
        Map<String, String> differences = new TreeMap<>();
        compare(differences, "name", stored.name(), wanted.name());
        compare(
                differences,
                "currency",
                stored.currency().toString(),
                wanted.currency().toString());
        compare(differences, "zone", stored.zone().toString(), wanted.zone().toString());
        compare(differences, "tax", StoreSheet.taxes(stored), StoreSheet.taxes(wanted));
        if (!differences.isEmpty()) {
            throw ConflictError.otherSettings(
                    "make the shop",
                    "a shop in " + place,
                    differences,
                    "Make the other shop elsewhere, for example with --backend " + place + "-2.");
        }
    }

    private static void compare(Map<String, String> differences, String what, String stored, String wanted) {
        if (!stored.equals(wanted)) {
            differences.put(what, named(stored) + ", not " + named(wanted));
        }
    }

    private static String named(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
