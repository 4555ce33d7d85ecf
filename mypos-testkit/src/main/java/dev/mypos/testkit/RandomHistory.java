package dev.mypos.testkit;

import static dev.mypos.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.UnitPrice;
import dev.mypos.notify.Event;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.stock.StockChange;
import dev.mypos.store.RegisterId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One shop's random steps, each held against the model. Confine to one thread. */
final class RandomHistory {
    private static final int MAX_PRODUCTS = 12;
    private static final int STEPS_BETWEEN_CHECKS = 50;

    private final TestShop shop;
    private final TestShop other;
    private final Random random;
    private final ShopModel model = new ShopModel();
    private final List<RegisterId> registers = new ArrayList<>(List.of(RegisterId.MAIN));
    private int made;

    RandomHistory(TestShop shop, long seed) {
        this.shop = shop;
        this.other = shop.another();
        this.random = new Random(seed);
    }

    void run(int steps) {
        makeProduct();
        for (int step = 1; step <= steps; step++) {
            step();
            if (step % STEPS_BETWEEN_CHECKS == 0) {
                check();
            }
        }
        drain();
        check();
    }

    private TestShop handle() {
        return random.nextBoolean() ? shop : other;
    }

    private void step() {
        int dice = random.nextInt(100);
        if (dice < 6) {
            makeProduct();
        } else if (dice < 16) {
            moveStock();
        } else if (dice < 20) {
            changeProduct();
        } else if (dice < 60) {
            sell();
        } else if (dice < 68) {
            sellAgain();
        } else if (dice < 85) {
            refund();
        } else if (dice < 91) {
            voidSale();
        } else if (dice < 95) {
            refundWithoutSale();
        } else if (dice < 97) {
            addRegister();
        } else {
            drain();
        }
    }

    /** Asks, and compares the answer with what the model says. */
    private <T> void ask(Optional<ErrorCode> refusal, Supplier<T> request, Consumer<T> then) {
        if (refusal.isPresent()) {
            assertRefused(refusal.get(), request::get);
        } else {
            then.accept(request.get());
        }
    }

    private void makeProduct() {
        if (made < MAX_PRODUCTS) {
            StockPolicy policy = pick(List.of(StockPolicy.values()));
            Product product = handle().product("SKU-" + made++, made == 1 ? StockPolicy.DENY : policy);
            model.stored(shop.reprice(product, price()));
        }
    }

    private String price() {
        return Integer.toString(random.nextInt(30)) + "." + (10 + random.nextInt(90));
    }

    private Product product() {
        return pick(List.copyOf(model.products.values()));
    }

    private void moveStock() {
        Product product = product();
        Quantity delta = Quantity.of(random.nextInt(40) - 12);
        if (product.stockPolicy().tracked() && !delta.isZero()) {
            TestShop handle = handle();
            StockChange change = handle.change(product, delta);
            ask(model.refusal(product, delta), () -> handle.pos().stock().move(change), moved -> {
                model.moved(product.id(), delta);
                assertThat(other.pos().stock().move(change)).isEqualTo(moved);
            });
        }
    }

    private void changeProduct() {
        Product product = product();
        if (random.nextInt(3) > 0) {
            model.stored(handle().reprice(product, price()));
        } else if (product.active() && model.products.size() > 3) {
            model.stored(handle().pos().catalog().archive(product.id()));
        }
    }

    private Cart cart() {
        Cart cart = handle().pos().checkout().begin(pick(registers));
        int lines = 1 + random.nextInt(4);
        for (int line = 1; line <= lines; line++) {
            Product shown = product();
            if (random.nextInt(12) == 0) {
                shown = Optional.ofNullable(model.before.get(shown.id())).orElse(shown);
            }
            Quantity quantity = random.nextInt(5) == 0
                    ? Quantity.ofScaled(1 + random.nextInt(300_000))
                    : Quantity.of(1 + random.nextInt(4));
            cart = random.nextInt(8) == 0
                    ? cart.add(shown, quantity, UnitPrice.of(price(), "EUR"))
                    : cart.add(shown, quantity);
            if (random.nextInt(5) == 0) {
                cart = cart.discount(line, discount());
            }
        }
        return random.nextInt(5) == 0 ? cart.discount(discount()) : cart;
    }

    private Discount discount() {
        return random.nextInt(4) == 0
                ? new Discount.Amount(
                        Money.ofMinor(random.nextInt(3), Money.of("0", "EUR").currency()), "kind")
                : new Discount.Percent(Rate.ofPercent(Integer.toString(random.nextInt(101))), "kind");
    }

    private Cart paid(Cart cart) {
        return random.nextBoolean() ? shop.paid(cart) : cart.payExactCash();
    }

    private void sell() {
        Cart cart = cart();
        if (random.nextInt(10) == 0) {
            cart = cart.happened(shop.clock().instant().minus(Duration.ofMinutes(random.nextInt(60))));
        }
        Cart paid = paid(cart);
        TestShop handle = handle();
        ask(model.refusal(paid), () -> handle.pos().checkout().complete(paid), sale -> {
            model.sold(paid, sale);
            assertThat(sale.header().fact()).isEqualTo(paid.happened().isPresent());
            checkReceipt(sale);
        });
    }

    private void sellAgain() {
        if (!model.sales.isEmpty()) {
            ShopModel.Sold sold = pick(model.sales);
            TestShop handle = handle();
            assertThat(handle.pos().checkout().complete(sold.cart)).isEqualTo(sold.sale);
            Cart another = Cart.create(sold.cart.id(), RegisterId.MAIN, sold.cart.currency())
                    .add(product(), Quantity.parse("0.12345"));
            assertRefused(ErrorCode.IDEMPOTENCY_CONFLICT, () -> handle.sell(another));
        }
    }

    private void refund() {
        if (!model.sales.isEmpty()) {
            ShopModel.Sold sold = pick(model.sales);
            int line = 1 + random.nextInt(sold.sale.lines().size());
            Quantity quantity = Quantity.ofScaled(1 + random.nextInt(300_000));
            if (random.nextBoolean() && sold.left(line).isPositive()) {
                quantity = sold.left(line);
            }
            give(
                    sold,
                    RefundRequest.of(shop.newId(), pick(registers), sold.sale.id())
                            .line(line, quantity, random.nextBoolean()));
        }
    }

    private void voidSale() {
        if (!model.sales.isEmpty()) {
            ShopModel.Sold sold = pick(model.sales);
            give(sold, RefundRequest.voiding(shop.newId(), pick(registers), sold.sale.id()));
        }
    }

    private void give(ShopModel.Sold sold, RefundRequest request) {
        TestShop handle = handle();
        ask(model.refusal(sold, request), () -> handle.pos().refunds().complete(request), refund -> {
            model.refunded(sold, refund);
            checkReceipt(refund);
            assertThat(handle().pos().refunds().complete(request)).isEqualTo(refund);
        });
    }

    private void refundWithoutSale() {
        Refund refund = handle().pos()
                .refunds()
                .complete(RefundRequest.withoutSale(
                                shop.newId(),
                                pick(registers),
                                Money.of("0", "EUR").currency())
                        .item(product(), Quantity.of(1 + random.nextInt(3)), UnitPrice.of(price(), "EUR"), true));
        model.given(refund);
        checkReceipt(refund);
    }

    private void addRegister() {
        if (registers.size() < 3) {
            registers.add(handle().register("till-" + registers.size()));
        }
    }

    private void drain() {
        handle().pos().relay().drain();
        assertThat(shop.notifier().sent())
                .filteredOn(event -> !event.type().startsWith("stock."))
                .extracting(Event::subject)
                .containsExactlyInAnyOrderElementsOf(model.committed);
    }

    private void checkReceipt(Transaction transaction) {
        assertThat(transaction.receiptNumber())
                .as("the receipt number")
                .isEqualTo(model.receipts.get(transaction.header().register()));
    }

    private void check() {
        model.products
                .values()
                .forEach(product -> assertThat(other.available(product))
                        .as("what is available of %s", product.sku())
                        .isEqualTo(model.available(product.id())));
        for (ShopModel.Sold sold : model.sales) {
            assertThat(returned(sold.sale.id()))
                    .as("what came back of receipt %s", sold.sale.receiptNumber())
                    .isEqualTo(sold.returned);
        }
        other.verify();
    }

    private Map<Integer, Quantity> returned(TransactionId sale) {
        Map<Integer, Quantity> returned = new HashMap<>();
        shop.pos().refunds().state(sale).lines().forEach((line, back) -> returned.put(line, back.quantity()));
        return returned;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
