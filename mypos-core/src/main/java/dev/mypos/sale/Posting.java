package dev.mypos.sale;

import dev.mypos.error.ConflictError;
import dev.mypos.journal.Trail;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.RegisterId;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one atomic step stores. Made by core; a backend reads it and never changes it.
 *
 * <p>Immutable.
 */
public final class Posting {
    private final Transaction unsealed;
    private final List<StockEffect> stock;
    private final List<Claim> claims;
    private final Trail trail;
    private final boolean needsShift;

    Posting(Transaction unsealed, List<StockEffect> stock, List<Claim> claims, Trail trail, boolean needsShift) {
        this.unsealed = unsealed;
        this.stock = List.copyOf(stock);
        this.claims = List.copyOf(claims);
        this.trail = trail;
        this.needsShift = needsShift;
    }

    /** The same with more claims. */
    Posting claiming(List<Claim> more) {
        return more.isEmpty()
                ? this
                : new Posting(
                        unsealed,
                        stock,
                        Stream.concat(claims.stream(), more.stream()).toList(),
                        trail,
                        needsShift);
    }

    /** What the transaction is settled with. */
    List<Tender> tenders() {
        return unsealed.tenders();
    }

    public TransactionId id() {
        return unsealed.id();
    }

    public Digest request() {
        return unsealed.header().request();
    }

    public RegisterId register() {
        return unsealed.header().register();
    }

    /** One for each product and location, sorted by product; at most 2,000. */
    public List<StockEffect> stock() {
        return stock;
    }

    public List<Claim> claims() {
        return claims;
    }

    public Trail trail() {
        return trail;
    }

    /**
     * Gives the transaction its number, shift and digest. Pure: asked again with another head after a lost race.
     *
     * @throws ConflictError shift-closed if the register needs a shift and none is open; facts pass
     */
    public Sealed seal(RegisterHead head) {
        if (needsShift && head.openShift().isEmpty()) {
            throw ConflictError.shiftClosed("record the transaction", register().value());
        }
        return Chain.seal(unsealed, head);
    }

    /**
     * The answer to a repeat.
     *
     * @throws ConflictError idempotency-conflict if what is stored answered another request
     */
    public Recorded replay(Transaction stored) {
        return Recorded.repeat(stored, request());
    }
}
