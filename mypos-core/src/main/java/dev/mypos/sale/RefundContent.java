package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.store.RegisterId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link RefundRequest} holds. Immutable. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, jdkOnly = true, depluralize = false)
interface RefundContent {
    @Value.Parameter
    TransactionId id();

    @Value.Parameter
    RegisterId register();

    @Value.Parameter
    Refund.Kind kind();

    Optional<TransactionId> sale();

    Optional<Currency> currency();

    List<RefundRequest.Line> lines();

    @Value.Default
    default boolean everything() {
        return false;
    }

    @Value.Default
    default boolean restock() {
        return false;
    }

    List<RefundRequest.Item> items();

    List<Tender> tenders();

    Optional<Tender.Kind> rest();

    @Value.Default
    default String reason() {
        return "";
    }

    Optional<Instant> happened();

    Optional<String> reference();

    Optional<CustomerId> customer();
}
