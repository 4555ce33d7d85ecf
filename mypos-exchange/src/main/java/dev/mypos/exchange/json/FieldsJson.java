package dev.mypos.exchange.json;

import dev.mypos.wire.Fields;

/**
 * Stored fields as JSON: names sorted, amounts as decimals of the currency, just as they are kept.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class FieldsJson {
    private FieldsJson() {}

    public static String write(Fields fields) {
        return JsonText.object(json -> json.tree(fields.tree()));
    }
}
