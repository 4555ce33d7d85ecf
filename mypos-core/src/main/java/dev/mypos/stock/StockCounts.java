package dev.mypos.stock;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductRepository;
import dev.mypos.check.Check;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Permission;
import dev.mypos.journal.Trail;
import dev.mypos.money.Quantity;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Caller;
import dev.mypos.store.LocationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts stock while sales go on. Each count is compared with what was on hand when it was entered, so what is sold before
 * it and after it changes nothing about its variance. Reading needs no permission. Safe for use by many threads.
 */
public final class StockCounts {
    private final CountRepository sheets;
    private final StockRepository stock;
    private final ProductRepository products;
    private final Caller caller;

    public StockCounts(CountRepository sheets, StockRepository stock, ProductRepository products, Caller caller) {
        this.sheets = sheets;
        this.stock = stock;
        this.products = products;
        this.caller = caller;
    }

    /**
     * Opens a sheet. The same request again changes nothing and gives what is stored (L1).
     *
     * @param id made by the caller, so that it may try again
     * @param name 1 to 200 characters
     * @throws dev.mypos.error.AccessDeniedError without {@code stock.adjust}
     * @throws dev.mypos.error.ValidationError if the name breaks its rule
     * @throws ConflictError idempotency-conflict if the id names another sheet
     */
    public CountSheet open(CountSheetId id, String name, LocationId location) {
        caller.require(Permission.STOCK_ADJUST, id.toString());
        CountSheet sheet = new CountSheet(
                id, name, location, CountSheet.State.OPEN, caller.actor().id(), caller.now(), 0);
        Check.valid("open the counting sheet", CountSheet.class, sheet);
        try {
            return sheets.save(sheet, trail("stock.count-opened", sheet, Map.of("location", location.value())));
        } catch (ConflictError e) {
            if (e.code() != ErrorCode.ALREADY_EXISTS) {
                throw e;
            }
            return sheets.find(id)
                    .filter(sheet::sameRequest)
                    .orElseThrow(() -> ConflictError.idempotencyConflict(
                            "open the counting sheet", "counting sheet", id.toString()));
        }
    }

    /**
     * Enters how much was found of a product; in place of what was entered before. The same request again changes nothing
     * and gives what is stored (L1).
     *
     * @param counted 0 to 1,000,000, as finely as the product's unit allows
     * @return the count with what the books said in the same moment
     * @throws dev.mypos.error.AccessDeniedError without {@code stock.adjust}
     * @throws dev.mypos.error.ValidationError if the quantity breaks a rule or the product is not counted
     * @throws NotFoundError if there is no such sheet or product
     * @throws ConflictError stale-version if the sheet is no longer open; idempotency-conflict if the id names another count
     */
    public Count enter(CountSheetId sheet, CountId id, ProductId product, Quantity counted) {
        caller.require(Permission.STOCK_ADJUST, sheet.toString());
        Product found = getProduct(product);
        CountRules.check(found, counted);
        Count count =
                new Count(id, product, counted, Quantity.ZERO, caller.actor().id(), caller.now());
        Map<String, String> facts =
                Map.of("sku", found.sku(), "counted", counted.toString(), "count_id", id.toString());
        return sheets.enter(sheet, count, caller.trail("stock.counted", sheet.toString(), facts));
    }

    /**
     * The sheet.
     *
     * @throws NotFoundError if there is none
     */
    public CountSheet get(CountSheetId id) {
        return sheets.find(id)
                .orElseThrow(() -> new NotFoundError("find the counting sheet", "counting sheet", id.toString()));
    }

    public Page<CountSheet> list(PageRequest page) {
        return sheets.list(page);
    }

    /** The last count of each product with its variance, by product id; empty if there is no such sheet. */
    public Page<Count> counts(CountSheetId sheet, PageRequest page) {
        return sheets.counts(sheet, page);
    }

    /**
     * Takes no more counts on the sheet and books each variance that is not zero: one movement for each product. Again, by
     * whomever and also at the same time, books nothing twice and finishes what was begun.
     *
     * @return the sheet as booked
     * @throws dev.mypos.error.AccessDeniedError without {@code stock.adjust}
     * @throws NotFoundError if there is no such sheet
     */
    public CountSheet book(CountSheetId id) {
        caller.require(Permission.STOCK_ADJUST, id.toString());
        CountSheet closed = advance(get(id), CountSheet.State.BOOKING);
        if (closed.state() == CountSheet.State.BOOKED) {
            return closed;
        }
        try (Stream<Count> counts = Page.stream(page -> sheets.counts(id, page))) {
            new CountBooking(stock, products, caller, closed).book(counts);
        }
        return advance(closed, CountSheet.State.BOOKED);
    }

    /** Takes the sheet to the state, if it is not there or beyond; somebody else may be doing the same. */
    private CountSheet advance(CountSheet sheet, CountSheet.State state) {
        CountSheet now = sheet;
        while (now.state().compareTo(state) < 0) {
            try {
                now = sheets.save(now.in(state), trail("stock.count-" + state.code(), now, Map.of()));
            } catch (ConflictError e) {
                if (e.code() != ErrorCode.STALE_VERSION) {
                    throw e;
                }
                now = get(sheet.id());
            }
        }
        return now;
    }

    private Product getProduct(ProductId id) {
        return products.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("enter the count", "product", id.toString()));
    }

    private Trail trail(String action, CountSheet sheet, Map<String, String> facts) {
        return caller.trail(action, sheet.id().toString(), facts);
    }
}
