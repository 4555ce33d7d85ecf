package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.POSError;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Movements;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.stock.StockMovement;
import dev.mypos.store.RegisterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Four tills that sell, refund and adjust the same few products at random, on two handles and two registers. */
final class RandomTills {
    private static final int TILLS = 4;
    private static final Set<ErrorCode> EXPECTED =
            Set.of(ErrorCode.INSUFFICIENT_STOCK, ErrorCode.REFUND_EXCEEDS_SALE, ErrorCode.ALREADY_VOIDED);

    private final TestShop shop;
    private final TestShop other;
    private final long seed;
    private final RegisterId second;
    private final List<Product> products;

    RandomTills(TestShop shop, long seed) {
        this.shop = shop;
        this.other = shop.another();
        this.seed = seed;
        this.second = shop.register("second");
        this.products = List.of(
                shop.product("FEW", 5),
                shop.product("SOME", 30),
                shop.product("PLENTY", 1_000),
                shop.product("PRINT", StockPolicy.ALLOW_NEGATIVE));
    }

    /** What one till was told. */
    private record Told(Map<TransactionId, Transaction> transactions, List<StockMovement> moved) {
        Told() {
            this(new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    void run(int steps) {
        Race<Told> race = Race.of(
                TILLS, number -> new Till(number % 2 == 0 ? shop : other, new Random(seed + number)).work(steps));
        assertThat(race.refusals()).isEmpty();
        shop.settle();
        Map<TransactionId, Transaction> told = new LinkedHashMap<>();
        race.results().forEach(till -> told.putAll(till.transactions()));
        List<StockMovement> moved =
                race.results().stream().flatMap(till -> till.moved().stream()).toList();
        List<Transaction> stored = Stream.of(RegisterId.MAIN, second)
                .flatMap(register -> shop.books().chain(register).stream())
                .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(told.values());
        products.forEach(product -> checkLevel(product, stored, moved));
    }

    private void checkLevel(Product product, List<Transaction> stored, List<StockMovement> moved) {
        List<StockMovement> first = shop.books().movements(product).stream()
                .filter(movement -> movement.source().equals("receipt"))
                .toList();
        Quantity due = Stream.of(
                        first.stream(),
                        moved.stream(),
                        stored.stream().flatMap(transaction -> Movements.of(transaction).stream()))
                .flatMap(movements -> movements)
                .filter(movement -> movement.product().equals(product.id()))
                .map(StockMovement::delta)
                .reduce(Quantity.ZERO, Quantity::plus);
        assertThat(shop.available(product))
                .as("what is available of %s", product.sku())
                .isEqualTo(due);
    }

    /** One till. Confine to one thread. */
    private final class Till {
        private final TestShop handle;
        private final Random random;
        private final Told told = new Told();
        private final List<Sale> sales = new ArrayList<>();

        Till(TestShop handle, Random random) {
            this.handle = handle;
            this.random = random;
        }

        Told work(int steps) {
            for (int step = 0; step < steps; step++) {
                int dice = random.nextInt(10);
                if (dice < 6 || sales.isEmpty()) {
                    sell();
                } else if (dice < 9) {
                    refund();
                } else {
                    Product product = pick(products);
                    tell(() -> handle.pos().stock().move(handle.change(product, random.nextBoolean() ? 2 : -3)))
                            .ifPresent(told.moved()::add);
                }
            }
            return told;
        }

        private void sell() {
            Cart cart = handle.pos().checkout().begin(random.nextInt(3) == 0 ? second : RegisterId.MAIN);
            for (int line = random.nextInt(3); line >= 0; line--) {
                cart = cart.add(pick(products), 1 + random.nextInt(2));
            }
            Cart paid = handle.paid(cart);
            tell(() -> handle.pos().checkout().complete(paid)).ifPresent(sale -> {
                told.transactions().put(sale.id(), sale);
                sales.add(sale);
                assertThat(other.pos().checkout().complete(paid)).isEqualTo(sale);
            });
        }

        private void refund() {
            Sale sale = pick(sales);
            Optional<Refund> refund =
                    tell(() -> random.nextInt(4) == 0 ? handle.voidSale(sale) : handle.refund(sale, 1, 1));
            refund.ifPresent(given -> told.transactions().put(given.id(), given));
        }

        private <T> Optional<T> tell(Supplier<T> request) {
            try {
                return Optional.of(request.get());
            } catch (POSError e) {
                assertThat(e.code()).isIn(EXPECTED);
                return Optional.empty();
            }
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }
    }
}
