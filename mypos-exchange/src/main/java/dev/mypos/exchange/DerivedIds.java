package dev.mypos.exchange;

import dev.mypos.catalog.ProductId;
import dev.mypos.customer.CustomerId;
import dev.mypos.sale.TransactionId;
import dev.mypos.stock.MovementId;
import dev.mypos.store.StoreId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids that follow from store, source and what the source calls a thing, so that importing it again makes the same ones
 * (UUIDs of version 3, <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-3">RFC 9562</a>).
 *
 * @param source names the program that the data comes from, without {@code /}
 */
record DerivedIds(StoreId store, String source) {
    TransactionId transaction(String number) {
        return new TransactionId(id("transaction", number));
    }

    /** @param position of the line in its document, from 1 */
    MovementId movement(String number, int position) {
        return new MovementId(id("movement", number + "/" + position));
    }

    MovementId initialStock(ProductId product) {
        return new MovementId(id("initial-stock", product.value().toString()));
    }

    /** @param key the SKU as it is compared */
    ProductId product(String key) {
        return new ProductId(id("product", key));
    }

    CustomerId customer(String number) {
        return new CustomerId(id("customer", number));
    }

    private UUID id(String kind, String name) {
        String full = store.value() + "/" + source + "/" + kind + "/" + name;
        return UUID.nameUUIDFromBytes(full.getBytes(StandardCharsets.UTF_8));
    }
}
