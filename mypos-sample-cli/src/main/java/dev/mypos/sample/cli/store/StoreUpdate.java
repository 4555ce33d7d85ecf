package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Store;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mypos store update}. */
@Command(
        name = "update",
        header = {
            "Change what receipts say about the shop, and its rules; what is not named stays as it is.",
            "",
            "  mypos store update --legal-name \"Corner Ltd\" --address \"1 Main St, Dublin\" --tax-number IE1234567T",
            ""
        },
        customSynopsis = "mypos store update [--name N] [--legal-name N] [--address TEXT] [--tax-number T]")
public final class StoreUpdate implements Action {
    @Option(names = "--name", paramLabel = "N", description = "Another name.")
    @Nullable
    String name;

    @Option(names = "--legal-name", paramLabel = "N", description = "Who sells, by law.")
    @Nullable
    String legalName;

    @Option(names = "--address", paramLabel = "TEXT", description = "Where.")
    @Nullable
    String address;

    @Option(names = "--tax-number", paramLabel = "T", description = "The shop's tax number.")
    @Nullable
    String taxNumber;

    @Option(
            names = "--unique-contacts",
            negatable = true,
            description = "No two customers may have the same e-mail or phone.")
    @Nullable
    Boolean uniqueContacts;

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Store before = pos.settings().reload();
            Store after = changed(before);
            StoreSheet.write(
                    session, after.equals(before) ? before : pos.settings().save(after));
            return ExitCodes.OK;
        });
    }

    private Store changed(Store store) {
        Store.Builder builder = Store.builder().from(store);
        if (name != null) {
            builder.name(name);
        }
        if (legalName != null) {
            builder.legalName(legalName);
        }
        if (address != null) {
            builder.address(address);
        }
        if (taxNumber != null) {
            builder.taxNumber(taxNumber);
        }
        if (uniqueContacts != null) {
            builder.uniqueContacts(uniqueContacts);
        }
        return builder.build();
    }
}
