package dev.mypos.store;

import dev.mypos.wire.Fields;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The stored fields of a store. */
final class StoreFields {
    private StoreFields() {}

    static Fields write(Store store) {
        Fields.Builder fields = Fields.builder()
                .put("store_id", store.id().value())
                .put("name", store.name())
                .put("currency", store.currency().getCurrencyCode())
                .put("zone", store.zone().getId())
                .put("day_start", store.dayStart().toString())
                .put("rounding", RoundingFields.write(store.rounding()))
                .put("taxes", store.taxes().stream().map(TaxFields::write).toList())
                .put("default_tax_code", store.defaultTaxCode())
                .put(
                        "registers",
                        store.registers().stream().map(Register::fields).toList())
                .put("legal_name", store.legalName())
                .put("address", store.address())
                .put("tax_number", store.taxNumber())
                .put("version", store.version());
        if (!store.categories().isEmpty()) {
            fields.put(
                    "categories",
                    store.categories().stream().map(Category::fields).toList());
        }
        if (store.uniqueContacts()) {
            fields.put("unique_contacts", true);
        }
        return fields.build();
    }

    /** Stores from before there were categories have none. */
    private static List<Category> categories(Fields fields) {
        return fields.has("categories")
                ? fields.list("categories").stream().map(Category::from).toList()
                : List.of();
    }

    static Store read(Fields fields) {
        Currency currency = fields.read("currency", Currency::getInstance);
        ZoneId zone = fields.read("zone", ZoneId::of);
        return Store.builder()
                .id(new StoreId(fields.text("store_id")))
                .name(fields.text("name"))
                .currency(currency)
                .zone(zone)
                .dayStart(fields.<LocalTime>read("day_start", LocalTime::parse))
                .rounding(RoundingFields.read(fields.fields("rounding"), currency))
                .addAllTaxes(fields.list("taxes").stream().map(TaxFields::read).toList())
                .defaultTaxCode(fields.text("default_tax_code"))
                .addAllCategories(categories(fields))
                .uniqueContacts(fields.has("unique_contacts") && fields.flag("unique_contacts"))
                .addAllRegisters(
                        fields.list("registers").stream().map(Register::from).toList())
                .legalName(fields.text("legal_name"))
                .address(fields.findText("address"))
                .taxNumber(fields.findText("tax_number"))
                .version(fields.number("version"))
                .build();
    }
}
