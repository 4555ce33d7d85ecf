package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link Cart} holds. Immutable. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, jdkOnly = true, depluralize = false)
interface CartContent {
    @Value.Parameter
    TransactionId id();

    @Value.Parameter
    RegisterId register();

    @Value.Parameter
    Currency currency();

    List<Cart.Line> lines();

    List<Discount> discounts();

    List<Tender> tenders();

    Optional<Tender.Kind> rest();

    Optional<CustomerId> customer();

    Optional<Money> expectedTotal();

    Optional<Instant> happened();

    Optional<String> reference();
}
