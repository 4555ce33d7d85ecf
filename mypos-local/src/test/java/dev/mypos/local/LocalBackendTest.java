package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Sale;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBackendTest {
    @TempDir
    Path folder;

    @Test
    void at_shopThatSold_isThereWhenItIsOpenedAgain() {
        Sale sale;
        Product mug;
        try (Shop shop = new Shop(LocalBackend.at(folder.resolve("shop")))) {
            mug = shop.stocked("MUG", "7.50", 20);
            sale = shop.sell(mug, mug);
        }
        try (Shop shop = new Shop(LocalBackend.at(folder.resolve("shop")))) {
            assertThat(shop.pos.sales().get(sale.id())).isEqualTo(sale);
            assertThat(shop.available(mug)).isEqualTo(Quantity.of(18));
            assertThat(shop.pos.verify().laws())
                    .allMatch(law -> law.violations().isEmpty());
        }
    }

    @Test
    void record_saleOf2000Products_isOneStep() {
        try (Shop shop = new Shop(LocalBackend.inMemory())) {
            Cart cart = shop.pos.checkout().begin();
            Product last = null;
            for (int i = 0; i < Cart.MAX_LINES; i++) {
                last = shop.stocked("P" + i, "0.01", 1);
                cart = cart.add(last, 1);
            }
            Sale sale = shop.pos.checkout().complete(cart.payExactCash());

            assertThat(shop.pos.sales().get(sale.id())).isEqualTo(sale);
            assertThat(shop.available(last)).isEqualTo(Quantity.ZERO);
        }
    }
}
