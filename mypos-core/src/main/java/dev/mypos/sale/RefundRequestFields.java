package dev.mypos.sale;

import dev.mypos.store.Store;
import dev.mypos.wire.Fields;
import java.util.Locale;

/** What a caller asked to be given back, as fields: the same for each repeat of a request. */
final class RefundRequestFields {
    private RefundRequestFields() {}

    static Fields of(RefundRequest request, Store store) {
        Fields.Builder fields = Fields.builder()
                .put("kind", request.kind().name().toLowerCase(Locale.ROOT))
                .put("store", store.id().value())
                .put("register", request.register().value())
                .put(
                        "lines",
                        request.lines().stream().map(RefundRequestFields::line).toList())
                .put("everything", request.everything())
                .put("restock", request.restock())
                .put(
                        "items",
                        request.items().stream().map(RefundRequestFields::item).toList())
                .put("tenders", CartFields.tenders(request.tenders()))
                .put("rest", request.rest().map(Tender.Kind::name))
                .put("reason", request.reason())
                .put("reference", request.reference());
        request.sale().ifPresent(sale -> fields.put("sale", sale.value()));
        request.currency().ifPresent(currency -> fields.put("currency", currency.getCurrencyCode()));
        request.customer().ifPresent(customer -> fields.put("customer", customer.value()));
        return fields.build();
    }

    private static Fields line(RefundRequest.Line line) {
        return Fields.builder()
                .put("number", line.number())
                .put("quantity", line.quantity().value())
                .put("restock", line.restock())
                .build();
    }

    private static Fields item(RefundRequest.Item item) {
        return Fields.builder()
                .put("product", item.product().id().value())
                .put("quantity", item.quantity().value())
                .put("price", item.price().amount())
                .put("restock", item.restock())
                .build();
    }
}
