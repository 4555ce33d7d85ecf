package dev.mypos.catalog;

import dev.mypos.check.Caseless;
import dev.mypos.check.Code;
import dev.mypos.check.Printable;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.QuantityRange;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Something that is sold.
 *
 * <p>SKU, name and price are needed to build one; {@link Catalog#save} holds the limits, gives the id and the times, and
 * takes the store's tax code for one that is left out.
 *
 * <p>Immutable.
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false)
public interface Product {
    @Value.Default
    default ProductId id() {
        return ProductId.UNASSIGNED;
    }

    /** The shop's own code: 1 to 64 visible characters without {@code :} and {@code @}, compared without case. */
    @Size(min = 1, max = 64)
    @Code(except = ":@")
    String sku();

    /** At most 10, each with 1 to 64 visible characters, compared without case. */
    @Size(max = 10)
    @Value.NaturalOrder
    SortedSet<@Size(min = 1, max = 64) @Code String> barcodes();

    /** 1 to 200 characters. */
    @NotBlank
    @Size(max = 200)
    @Printable
    String name();

    /** At most 4,000 characters, line breaks allowed. */
    @Value.Default
    @Size(max = 4000)
    @Printable(lines = true)
    default String description() {
        return "";
    }

    /** The code of one of the store's categories; any word of up to 200 characters while the store has none. */
    Optional<@Size(min = 1, max = 200) @Printable String> category();

    UnitPrice price();

    /** Names one of the store's tax rules; empty only until it is saved, for the store's own choice. */
    @Value.Default
    @Size(max = 64)
    @Printable
    default String taxCode() {
        return "";
    }

    @Value.Default
    default StockPolicy stockPolicy() {
        return StockPolicy.DENY;
    }

    /** What its quantities count; any number of decimals up to 5 unless told otherwise. */
    @Value.Default
    default Unit unit() {
        return Unit.ANY;
    }

    /** Tells that there is little left when what is available falls to this quantity; from 0 to 1,000,000. */
    Optional<@QuantityRange Quantity> lowStock();

    /** Whether it is for sale; an archived product is not. */
    @Value.Default
    default boolean active() {
        return true;
    }

    /** Where its picture is kept; {@link ProductImages} sets it, and {@link Catalog#save} leaves it as it is. */
    Optional<String> imageKey();

    /** The epoch until it is saved. */
    @Value.Default
    default Instant createdAt() {
        return Instant.EPOCH;
    }

    /** When it was saved last; the epoch until then. */
    @Value.Default
    default Instant updatedAt() {
        return Instant.EPOCH;
    }

    /** 0 before it is stored; counts up with each change. */
    @Value.Default
    default long version() {
        return 0;
    }

    /** SKU and barcodes as {@link Caseless#key keys}: each of them names one product of a store only. */
    default SortedSet<String> codes() {
        SortedSet<String> keys = new TreeSet<>();
        keys.add(Caseless.key(sku()));
        barcodes().forEach(code -> keys.add(Caseless.key(code)));
        return keys;
    }

    default Terms terms() {
        return new Terms(name(), price(), taxCode(), stockPolicy(), active());
    }

    default Fields fields() {
        return ProductFields.write(this);
    }

    /**
     * Reads the fields of a product back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    static Product from(Fields fields) {
        return fields.as("product", ProductFields::read);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a product. Confine to one thread. */
    final class Builder extends ImmutableProduct.Builder {
        /**
         * An amount as the price of one unit.
         *
         * @throws dev.mypos.error.ValidationError if it is negative
         */
        public Builder price(Money price) {
            return price(UnitPrice.of(price));
        }
    }
}
