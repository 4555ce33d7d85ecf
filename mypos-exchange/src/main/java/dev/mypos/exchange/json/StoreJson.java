package dev.mypos.exchange.json;

import dev.mypos.store.Register;
import dev.mypos.store.Store;

/**
 * A store's settings and its registers as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class StoreJson {
    private StoreJson() {}

    public static String write(Store store) {
        return JsonText.object(json -> json.put("store_id", store.id().value())
                .put("name", store.name())
                .put("currency", store.currency().getCurrencyCode())
                .put("zone", store.zone().getId())
                .put("day_start", store.dayStart().toString())
                .put("legal_name", store.legalName())
                .put("address", store.address())
                .put("tax_number", store.taxNumber())
                .put("default_tax_code", store.defaultTaxCode())
                .list("registers", store.registers(), StoreJson::members)
                .put("version", store.version()));
    }

    public static void members(JsonText json, Register register) {
        json.put("register_id", register.id().value())
                .put("location", register.location().value())
                .put("name", register.name())
                .put("needs_shift", register.needsShift());
    }
}
