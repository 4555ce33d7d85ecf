package dev.mypos.sale;

import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ConflictError.PriceChange;
import dev.mypos.money.Quantity;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.LocationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What the lines of a cart do to stock, merged by product. */
final class CartEffects {
    private CartEffects() {}

    static List<StockEffect> of(Cart cart, LocationId location) {
        return cart.happened().isPresent() ? facts(cart, location) : conditional(cart, location);
    }

    private static Collection<List<Cart.Line>> byProduct(List<Cart.Line> lines) {
        TreeMap<UUID, List<Cart.Line>> byProduct = new TreeMap<>();
        for (Cart.Line line : lines) {
            byProduct
                    .computeIfAbsent(line.product().value(), product -> new ArrayList<>(1))
                    .add(line);
        }
        return byProduct.values();
    }

    private static List<StockEffect> facts(Cart cart, LocationId location) {
        List<Cart.Line> tracked = cart.lines().stream()
                .filter(line -> line.terms().stock().tracked())
                .toList();
        return byProduct(tracked).stream()
                .map(lines -> effect(lines, location, taken(lines), Optional.empty(), false, false))
                .toList();
    }

    private static List<StockEffect> conditional(Cart cart, LocationId location) {
        List<PriceChange> changes = new ArrayList<>();
        List<StockEffect> effects = new ArrayList<>(cart.lines().size());
        for (List<Cart.Line> lines : byProduct(cart.lines())) {
            Cart.Line lead = lead(lines);
            addChanges(changes, lead, lines);
            effects.add(conditional(lead, lines, location));
        }
        if (!changes.isEmpty()) {
            throw ConflictError.priceChanged("complete the sale", changes);
        }
        return effects;
    }

    private static StockEffect conditional(Cart.Line lead, List<Cart.Line> lines, LocationId location) {
        Terms terms = lead.terms();
        Quantity delta = terms.stock().tracked() ? taken(lines) : Quantity.ZERO;
        boolean anyPrice = lead.override().isPresent();
        return effect(lines, location, delta, Optional.of(terms), anyPrice, terms.stock() == StockPolicy.DENY);
    }

    /** The first line at the catalogue's price, or the first of all. */
    private static Cart.Line lead(List<Cart.Line> lines) {
        for (Cart.Line line : lines) {
            if (line.override().isEmpty()) {
                return line;
            }
        }
        return lines.get(0);
    }

    /** Lines of one product that show other terms than its first; the price counts only where no line has its own. */
    private static void addChanges(List<PriceChange> changes, Cart.Line lead, List<Cart.Line> lines) {
        for (Cart.Line line : lines) {
            if (!agree(lead, line)) {
                changes.add(new PriceChange(
                        line.product().toString(),
                        line.sku(),
                        lead.terms().unlike(line.terms()),
                        line.terms().unlike(lead.terms())));
            }
        }
    }

    private static boolean agree(Cart.Line lead, Cart.Line line) {
        return line.override().isPresent()
                ? lead.terms().sameButPrice(line.terms())
                : lead.terms().equals(line.terms());
    }

    private static Quantity taken(List<Cart.Line> lines) {
        Quantity sum = Quantity.ZERO;
        for (Cart.Line line : lines) {
            sum = sum.plus(line.quantity());
        }
        return sum.negated();
    }

    private static StockEffect effect(
            List<Cart.Line> lines,
            LocationId location,
            Quantity delta,
            Optional<Terms> ifStill,
            boolean anyPrice,
            boolean floor) {
        Cart.Line first = lines.get(0);
        return new StockEffect(first.product(), first.sku(), location, delta, ifStill, anyPrice, floor);
    }
}
