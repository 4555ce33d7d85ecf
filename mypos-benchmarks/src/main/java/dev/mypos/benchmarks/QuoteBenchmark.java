package dev.mypos.benchmarks;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Quote;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A quote of a cart with two tax rates, a discount on each tenth line and one on the sale. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QuoteBenchmark {
    @Param({"3", "100", "2000"})
    int lines;

    @Param({"LINE", "DOCUMENT"})
    TaxScope scope;

    private Store store;
    private Cart cart;

    @Setup
    public void fill() {
        store = Store.builder()
                .name("Corner shop")
                .currency("GBP")
                .zone("Europe/London")
                .addTaxes(TaxRule.included("standard", "VAT", Rate.ofPercent("20")))
                .addTaxes(TaxRule.included("reduced", "VAT", Rate.ofPercent("5")))
                .rounding(Rounding.of(RoundingMode.HALF_UP, scope))
                .build();
        cart = Cart.create(new TransactionId(new UUID(1, 1)), RegisterId.MAIN, store.currency());
        for (int line = 1; line <= lines; line++) {
            cart = cart.add(product(line), Quantity.of(1 + line % 4));
            if (line % 10 == 0) {
                cart = cart.discount(line, new Discount.Percent(Rate.ofPercent("15"), "end of season"));
            }
        }
        cart = cart.discount(new Discount.Percent(Rate.ofPercent("5"), "loyal customer"));
    }

    private Product product(int number) {
        BigDecimal price = BigDecimal.valueOf(99 + 37L * (number % 50), 2);
        return Product.builder()
                .id(new ProductId(new UUID(2, number)))
                .sku("SKU-" + number)
                .name("Product " + number)
                .price(UnitPrice.of(price, store.currency()))
                .taxCode(number % 3 == 0 ? "reduced" : "standard")
                .build();
    }

    @Benchmark
    public Quote quote() {
        return cart.quote(store);
    }
}
