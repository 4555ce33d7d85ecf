package dev.mypos.stock;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.check.Check;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.store.LocationId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much there is of each product, and what changed it. Reading needs no permission. Safe for use by many threads. */
public final class Stock {
    private final StockRepository stock;
    private final ProductRepository products;
    private final Caller caller;

    public Stock(StockRepository stock, ProductRepository products, Caller caller) {
        this.stock = stock;
        this.products = products;
        this.caller = caller;
    }

    /**
     * Books goods that came in at the location {@code main}, now. Calling it again books them again; a caller who may have
     * to try again makes a {@link StockChange} with an id of its own.
     *
     * @param units 1 to 1,000,000
     * @return the level after it
     * @throws dev.mypos.error.AccessDeniedError without {@code stock.adjust}
     * @throws ValidationError if the units are out of range or the product is not counted
     * @throws NotFoundError if there is no such product
     */
    public StockLevel receive(ProductId product, long units) {
        caller.require(Permission.STOCK_ADJUST, product.toString());
        long most = Quantity.MAX_LINE.value().longValueExact();
        if (units < 1 || units > most) {
            throw ValidationError.of("receive stock", "units", "range", "must be from 1 to " + most + ", not " + units);
        }
        move(new StockChange(
                new MovementId(caller.newId()),
                product,
                LocationId.MAIN,
                Quantity.of(units),
                StockReason.RECEIPT,
                "receipt",
                Optional.empty(),
                Optional.empty()));
        return level(product, LocationId.MAIN);
    }

    /**
     * Moves stock, with an entry in the journal. The same change again changes nothing and gives what is stored (L1).
     *
     * <p>A product with the policy DENY does not fall below zero (L3), unless somebody counted ({@link StockReason#COUNT})
     * or the change tells when it {@linkplain StockChange#happened happened}: such a fact needs {@code record.past} too.
     *
     * @return the movement as stored
     * @throws dev.mypos.error.AccessDeniedError without {@code stock.adjust}
     * @throws ValidationError with every broken rule; among them that the product is counted
     * @throws NotFoundError if there is no such product
     * @throws dev.mypos.error.InsufficientStockError if it would fall below zero
     * @throws dev.mypos.error.ConflictError idempotency-conflict if the id names another change
     */
    public StockMovement move(StockChange change) {
        caller.require(Permission.STOCK_ADJUST, change.product().toString());
        if (change.happened().isPresent()) {
            caller.require(Permission.RECORD_PAST, change.id().toString());
        }
        checked(change).orThrow("move stock");
        StockMovement movement = movement(change);
        Product product = get(change.product());
        checkUnit(change, product);
        if (!product.stockPolicy().tracked()) {
            return findRepeated(movement).orElseThrow(() -> notCounted(product));
        }
        boolean floor = change.reason() != StockReason.COUNT && !movement.fact();
        return stock.move(List.of(movement), floor, trail(change, product)).get(0);
    }

    /** The level of the product at this location, archived or not; zero if nothing was ever moved there. */
    public StockLevel level(ProductId product, LocationId location) {
        return stock.levels(List.of(product)).stream()
                .filter(level -> level.location().equals(location))
                .findFirst()
                .orElseGet(() -> new StockLevel(product, location, Quantity.ZERO, Quantity.ZERO));
    }

    /** The levels of these products at every location where something was moved, in no order. */
    public List<StockLevel> levels(Collection<ProductId> products) {
        return Batch.read(products, stock::levels);
    }

    public Page<StockLevel> list(LocationId location, StockQuery query, PageRequest page) {
        return stock.list(location, query, page);
    }

    /** What changed the product's stock, newest first. */
    public Page<StockMovement> movements(ProductId product, PageRequest page) {
        return stock.movements(product, page);
    }

    private Check checked(StockChange change) {
        return Check.that(StockChange.class, change)
                .and(
                        !change.reason().followsFromTransaction(),
                        "reason",
                        "asked-for",
                        "must be one that somebody can ask for; sales and refunds move stock by themselves")
                .and(
                        change.happened().stream().allMatch(caller::mayHaveHappened),
                        "happened",
                        "range",
                        "must be from 1970 to today")
                .and(
                        change.cost().isEmpty() || change.reason() == StockReason.RECEIPT,
                        "cost",
                        "receipt",
                        "must be left out, unless goods came in")
                .and(
                        change.cost().stream()
                                .allMatch(cost ->
                                        cost.currency().equals(caller.store().currency())),
                        "cost",
                        "same-currency",
                        "must be in " + caller.store().currency() + ", the store's currency");
    }

    /** What is counted or corrected may leave a rest from before the product had its unit. */
    private static void checkUnit(StockChange change, Product product) {
        boolean corrects = change.reason() == StockReason.COUNT || change.reason() == StockReason.ADJUST;
        if (!corrects && !product.unit().allows(change.delta())) {
            String rule = product.unit().rule() + ", not " + change.delta() + " of " + product.sku();
            throw ValidationError.of("move stock", "delta", "decimals", rule);
        }
    }

    private Product get(ProductId id) {
        return products.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("move stock", "product", id.toString()));
    }

    /** What was stored while the product was still counted (L1); read only where the change would be refused. */
    private Optional<StockMovement> findRepeated(StockMovement movement) {
        return Page.stream(page -> stock.movements(movement.product(), page))
                .filter(movement::sameRequest)
                .findFirst();
    }

    private static ValidationError notCounted(Product product) {
        String policy = product.stockPolicy().code();
        return ValidationError.of(
                "move stock",
                "product",
                "tracked",
                "must be one whose stock is counted; " + product.sku() + " is " + policy);
    }

    private StockMovement movement(StockChange change) {
        return new StockMovement(
                change.id(),
                change.product(),
                change.location(),
                change.delta(),
                change.reason(),
                change.source(),
                caller.actor().id(),
                change.happened().map(at -> at.truncatedTo(ChronoUnit.MILLIS)).orElseGet(caller::now),
                change.happened().isPresent(),
                change.note(),
                change.cost());
    }

    private Trail trail(StockChange change, Product product) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "sku", product.sku(),
                "location", change.location().value(),
                "delta", change.delta().toString(),
                "reason", change.reason().code(),
                "source", change.source(),
                "movement_id", change.id().toString()));
        change.cost().ifPresent(cost -> facts.put("cost", cost.toString()));
        return caller.trail("stock.adjusted", product.id().toString(), facts);
    }
}
