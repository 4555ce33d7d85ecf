package dev.mypos.sale;

import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ConflictError.PriceChange;
import dev.mypos.money.Quantity;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What the lines of a cart do to stock, merged by product. */
final class CartEffects {
    private CartEffects() {}

    static List<StockEffect> of(Cart cart, LocationId location) {
        return cart.happened().isPresent() ? facts(cart, location) : conditional(cart, location);
    }

    private static Stream<List<Cart.Line>> byProduct(Stream<Cart.Line> lines) {
        TreeMap<UUID, List<Cart.Line>> byProduct = new TreeMap<>();
        lines.forEach(line -> byProduct
                .computeIfAbsent(line.product().value(), product -> new ArrayList<>())
                .add(line));
        return byProduct.values().stream();
    }

    private static List<StockEffect> facts(Cart cart, LocationId location) {
        return byProduct(cart.lines().stream()
                        .filter(line -> line.terms().stock().tracked()))
                .map(lines -> effect(lines, location, taken(lines), Optional.empty(), false, false))
                .toList();
    }

    private static List<StockEffect> conditional(Cart cart, LocationId location) {
        List<PriceChange> changes = new ArrayList<>();
        byProduct(cart.lines().stream()).forEach(lines -> changes.addAll(changes(lines)));
        if (!changes.isEmpty()) {
            throw ConflictError.priceChanged("complete the sale", changes);
        }
        return byProduct(cart.lines().stream())
                .map(lines -> conditional(lines, location))
                .toList();
    }

    private static StockEffect conditional(List<Cart.Line> lines, LocationId location) {
        Terms terms = lead(lines).terms();
        Quantity delta = terms.stock().tracked() ? taken(lines) : Quantity.ZERO;
        boolean anyPrice = lines.stream().allMatch(line -> line.override().isPresent());
        return effect(lines, location, delta, Optional.of(terms), anyPrice, terms.stock() == StockPolicy.DENY);
    }

    /** The first line at the catalogue's price, or the first of all. */
    private static Cart.Line lead(List<Cart.Line> lines) {
        return lines.stream()
                .filter(line -> line.override().isEmpty())
                .findFirst()
                .orElse(lines.get(0));
    }

    /** Lines of one product that show other terms than its first; the price counts only where no line has its own. */
    private static List<PriceChange> changes(List<Cart.Line> lines) {
        Cart.Line lead = lead(lines);
        return lines.stream()
                .filter(line -> !agree(lead, line))
                .map(line -> new PriceChange(
                        line.product().toString(),
                        line.sku(),
                        lead.terms().unlike(line.terms()),
                        line.terms().unlike(lead.terms())))
                .toList();
    }

    private static boolean agree(Cart.Line lead, Cart.Line line) {
        return line.override().isPresent()
                ? lead.terms().sameButPrice(line.terms())
                : lead.terms().equals(line.terms());
    }

    private static Quantity taken(List<Cart.Line> lines) {
        return lines.stream()
                .map(Cart.Line::quantity)
                .reduce(Quantity.ZERO, Quantity::plus)
                .negated();
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
