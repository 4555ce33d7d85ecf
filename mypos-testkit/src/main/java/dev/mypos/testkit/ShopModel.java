package dev.mypos.testkit;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.catalog.Terms;
import dev.mypos.error.ErrorCode;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the laws say of a shop: small enough to be seen to be right. Confine to one thread. */
final class ShopModel {
    /** Each product as stored last. */
    final Map<ProductId, Product> products = new LinkedHashMap<>();
    /** Each product as it was stored before, which a till may still show. */
    final Map<ProductId, Product> before = new HashMap<>();

    final Map<ProductId, Quantity> available = new HashMap<>();
    final List<Sold> sales = new ArrayList<>();
    final Map<RegisterId, Long> receipts = new HashMap<>();
    final Set<String> committed = new LinkedHashSet<>();

    /** A sale with the cart that made it, and what has come back. */
    static final class Sold {
        final Cart cart;
        final Sale sale;
        final Map<Integer, Quantity> returned = new HashMap<>();
        int refunds;
        boolean voided;

        Sold(Cart cart, Sale sale) {
            this.cart = cart;
            this.sale = sale;
        }

        Quantity left(int line) {
            return sale.lines().get(line - 1).quantity().minus(returned.getOrDefault(line, Quantity.ZERO));
        }
    }

    void stored(Product product) {
        Product last = products.put(product.id(), product);
        before.put(product.id(), last == null ? product : last);
        available.putIfAbsent(product.id(), Quantity.ZERO);
    }

    Quantity available(ProductId product) {
        return available.getOrDefault(product, Quantity.ZERO);
    }

    private Product product(ProductId id) {
        return Optional.ofNullable(products.get(id)).orElseThrow();
    }

    void moved(ProductId product, Quantity delta) {
        available.merge(product, delta, Quantity::plus);
    }

    /** Why the cart is refused; empty if it is sold. */
    Optional<ErrorCode> refusal(Cart cart) {
        if (cart.happened().isPresent()) {
            return Optional.empty();
        }
        Map<ProductId, List<Cart.Line>> lines =
                cart.lines().stream().collect(Collectors.groupingBy(Cart.Line::product));
        if (lines.values().stream().anyMatch(ShopModel::disagree)) {
            return Optional.of(ErrorCode.PRICE_CHANGED); // the cart alone shows it, so nothing stored is looked at
        }
        if (lines.keySet().stream().anyMatch(id -> !product(id).active())) {
            return Optional.of(ErrorCode.PRODUCT_INACTIVE);
        }
        if (lines.values().stream().anyMatch(this::changed)) {
            return Optional.of(ErrorCode.PRICE_CHANGED);
        }
        boolean missing = lines.entrySet().stream().anyMatch(entry -> isShort(entry.getKey(), entry.getValue()));
        return missing ? Optional.of(ErrorCode.INSUFFICIENT_STOCK) : Optional.empty();
    }

    /** Whether lines of one product show different terms; the price counts where a line has none of its own. */
    private static boolean disagree(List<Cart.Line> lines) {
        List<Terms> priced = lines.stream()
                .filter(line -> line.override().isEmpty())
                .map(Cart.Line::terms)
                .distinct()
                .toList();
        Terms first = lines.get(0).terms();
        return priced.size() > 1
                || lines.stream().anyMatch(line -> !line.terms().sameButPrice(first));
    }

    private boolean changed(List<Cart.Line> lines) {
        Product current = product(lines.get(0).product());
        boolean anyPrice = lines.stream().allMatch(line -> line.override().isPresent());
        return lines.stream()
                .filter(line -> anyPrice || line.override().isEmpty())
                .anyMatch(line -> anyPrice
                        ? !line.terms().sameButPrice(current.terms())
                        : !line.terms().equals(current.terms()));
    }

    private boolean isShort(ProductId id, List<Cart.Line> lines) {
        Quantity asked = lines.stream().map(Cart.Line::quantity).reduce(Quantity.ZERO, Quantity::plus);
        return product(id).stockPolicy() == StockPolicy.DENY
                && available(id).minus(asked).isNegative();
    }

    /** Why the stock change is refused; empty if it is made. */
    Optional<ErrorCode> refusal(Product product, Quantity delta) {
        boolean below = product.stockPolicy() == StockPolicy.DENY
                && delta.isNegative()
                && available(product.id()).plus(delta).isNegative();
        return below ? Optional.of(ErrorCode.INSUFFICIENT_STOCK) : Optional.empty();
    }

    /** Why the refund is refused; empty if it is given. */
    Optional<ErrorCode> refusal(Sold sold, RefundRequest request) {
        if (sold.voided) {
            return Optional.of(ErrorCode.ALREADY_VOIDED);
        }
        boolean exceeds = request.kind() == Refund.Kind.VOID
                ? sold.refunds > 0
                : request.lines().stream().anyMatch(line -> line.quantity().compareTo(sold.left(line.number())) > 0);
        return exceeds ? Optional.of(ErrorCode.REFUND_EXCEEDS_SALE) : Optional.empty();
    }

    void sold(Cart cart, Sale sale) {
        sales.add(new Sold(cart, sale));
        sale.lines().stream()
                .filter(line -> line.item().tracked())
                .forEach(line -> moved(line.item().product(), line.quantity().negated()));
        counted(sale);
    }

    void refunded(Sold sold, Refund refund) {
        sold.refunds++;
        sold.voided = refund.refundKind() == Refund.Kind.VOID;
        refund.returned()
                .forEach(part -> sold.returned.merge(
                        part.saleLine().orElseThrow(), part.line().quantity(), Quantity::plus));
        given(refund);
    }

    void given(Refund refund) {
        refund.returned().stream()
                .filter(Refund.Returned::restocked)
                .filter(part -> part.line().item().tracked())
                .forEach(part -> moved(part.line().item().product(), part.line().quantity()));
        counted(refund);
    }

    private void counted(Transaction transaction) {
        receipts.merge(transaction.header().register(), 1L, Long::sum);
        committed.add(transaction.id().toString());
    }
}
