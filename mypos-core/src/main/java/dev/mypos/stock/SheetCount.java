package dev.mypos.stock;

import dev.mypos.wire.Fields;

/**
 * A count with the sheet that it was entered on, as a store keeps it. Immutable.
 *
 * @param last whether it stands; one that was replaced is kept, so that its id answers a repeat
 */
public record SheetCount(CountSheetId sheet, Count count, boolean last) {
    public Fields fields() {
        return Fields.builder()
                .putAll(count.fields())
                .put("sheet_id", sheet.value())
                .put("last", last)
                .build();
    }

    /**
     * Reads the fields back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static SheetCount from(Fields fields) {
        return fields.as(
                "count",
                stored -> new SheetCount(
                        new CountSheetId(stored.uuid("sheet_id")), Count.from(stored), stored.flag("last")));
    }
}
