package dev.mypos.shift;

import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.time.ZoneId;
import java.util.Optional;

/** Who makes a report, as the store's settings were when it was made. Immutable. */
public record Letterhead(String legalName, Optional<String> address, Optional<String> taxNumber, ZoneId zone) {
    static Letterhead of(Store store) {
        return new Letterhead(store.legalName(), store.address(), store.taxNumber(), store.zone());
    }

    Fields fields() {
        return Fields.builder()
                .put("legal_name", legalName)
                .put("address", address)
                .put("tax_number", taxNumber)
                .put("zone", zone.getId())
                .build();
    }

    static Letterhead from(Fields fields) {
        return new Letterhead(
                fields.text("legal_name"),
                fields.findText("address"),
                fields.findText("tax_number"),
                fields.read("zone", ZoneId::of));
    }
}
