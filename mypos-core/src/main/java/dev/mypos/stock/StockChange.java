package dev.mypos.stock;

import dev.mypos.catalog.ProductId;
import dev.mypos.check.Printable;
import dev.mypos.money.Quantity;
import dev.mypos.money.QuantityRange;
import dev.mypos.money.UnitPrice;
import dev.mypos.store.LocationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person or program asks for. The same id again is the same movement (L1). Immutable.
 *
 * @param delta what is added to the stock; negative takes away; from -1,000,000 to 1,000,000 and other than 0
 * @param source what caused it, such as an invoice number; 1 to 200 characters
 * @param happened when it happened, if not now
 * @param note at most 1,000 characters, line breaks allowed
 * @param cost what one unit cost, of goods that came in
 */
public record StockChange(
        MovementId id,
        ProductId product,
        LocationId location,
        @QuantityRange(negative = true, zero = false) Quantity delta,
        StockReason reason,
        @NotBlank @Size(max = 200) @Printable String source,
        Optional<Instant> happened,
        Optional<@Size(max = 1000) @Printable(lines = true) String> note,
        Optional<UnitPrice> cost) {
    /** A change whose cost is not told. */
    public StockChange(
            MovementId id,
            ProductId product,
            LocationId location,
            Quantity delta,
            StockReason reason,
            String source,
            Optional<Instant> happened,
            Optional<String> note) {
        this(id, product, location, delta, reason, source, happened, note, Optional.empty());
    }

    /** The same with what one unit cost. */
    public StockChange withCost(UnitPrice each) {
        return new StockChange(id, product, location, delta, reason, source, happened, note, Optional.of(each));
    }
}
