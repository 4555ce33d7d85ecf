package dev.mypos.sale;

import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.List;

/** What a caller asked for, as fields: the same for each repeat of a request, whatever has changed meanwhile. */
final class CartFields {
    private CartFields() {}

    static Fields of(Cart cart, Store store) {
        Fields.Builder fields = Fields.builder()
                .put("kind", "sale")
                .put("store", store.id().value())
                .put("register", cart.register().value())
                .put("currency", cart.currency().getCurrencyCode())
                .put("lines", cart.lines().stream().map(CartFields::line).toList())
                .put("discounts", LineFields.discounts(cart.discounts()))
                .put("tenders", tenders(cart.tenders()))
                .put("rest", cart.rest().map(Tender.Kind::name))
                .put("reference", cart.reference());
        cart.customer().ifPresent(customer -> fields.put("customer", customer.value()));
        return fields.build();
    }

    private static Fields line(Cart.Line line) {
        Fields.Builder fields = Fields.builder()
                .put("product", line.product().value())
                .put("quantity", line.quantity().value())
                .put("discounts", LineFields.discounts(line.discounts()));
        line.override().ifPresent(price -> fields.put("override", price.amount()));
        return fields.build();
    }

    static List<Fields> tenders(List<Tender> tenders) {
        return tenders.stream().map(TransactionFields::tender).toList();
    }
}
