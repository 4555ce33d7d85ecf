package dev.mypos.sample.cli.store;

import dev.mypos.exchange.json.StoreJson;
import dev.mypos.money.TaxRule;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.store.Store;
import java.util.stream.Collectors;

/** A store and its registers in tables and CSV. */
final class StoreSheet {
    private static final Sheet<Store> ONE = Sheet.<Store>empty()
            .text("name", Store::name)
            .text("currency", store -> store.currency().getCurrencyCode())
            .text("zone", store -> store.zone().getId())
            .text("taxes", StoreSheet::taxes)
            .text(
                    "registers",
                    store -> store.registers().stream()
                            .map(register -> register.id().value())
                            .collect(Collectors.joining(" ")))
            .text("day_start", store -> store.dayStart().toString())
            .text("legal_name", Store::legalName)
            .text("address", store -> store.address().orElse(""))
            .text("tax_number", store -> store.taxNumber().orElse(""));

    private StoreSheet() {}

    static void write(Session session, Store store) {
        session.output().one(ONE, store, () -> StoreJson.write(store));
    }

    static String taxes(Store store) {
        return store.taxes().stream()
                .map(rule -> rule.code() + " ("
                        + rule.components().stream()
                                .map(TaxRule.Component::toString)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(", "));
    }
}
