package dev.mypos.exchange.json;

import dev.mypos.page.Cursor;
import dev.mypos.page.Page;
import java.util.function.BiConsumer;

/**
 * A page of a list: {@code {"items":[...],"next_cursor":null}}.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class PageJson {
    private PageJson() {}

    /**
     * The page and where it goes on.
     *
     * @param item writes one item's members, such as {@code ProductJson::members}
     */
    public static <T> String write(Page<? extends T> page, BiConsumer<JsonText, ? super T> item) {
        return JsonText.object(json -> json.list("items", page.items(), item)
                .put("next_cursor", page.next().map(Cursor::token)));
    }
}
