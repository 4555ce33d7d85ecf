package dev.mypos.exchange.json;

import dev.mypos.stock.Count;
import dev.mypos.stock.CountSheet;

/**
 * Counting sheets and counts as JSON.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class CountJson {
    private CountJson() {}

    public static String write(CountSheet sheet) {
        return JsonText.object(json -> members(json, sheet));
    }

    public static void members(JsonText json, CountSheet sheet) {
        json.put("sheet_id", sheet.id().toString())
                .put("name", sheet.name())
                .put("location", sheet.location().value())
                .put("state", sheet.state().code())
                .put("opened_by", sheet.openedBy())
                .put("opened_at", sheet.openedAt())
                .put("version", sheet.version());
    }

    public static void members(JsonText json, Count count) {
        json.put("count_id", count.id().toString())
                .put("product_id", count.product().toString())
                .put("expected", count.expected())
                .put("counted", count.counted())
                .put("variance", count.variance())
                .put("counted_by", count.by())
                .put("at", count.at());
    }
}
