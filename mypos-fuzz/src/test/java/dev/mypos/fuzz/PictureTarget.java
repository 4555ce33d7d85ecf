package dev.mypos.fuzz;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.error.POSError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;

/** Pictures of products. What is taken can be read back and taken again. Confine to one thread. */
public final class PictureTarget {
    private static final FuzzShop SHOP = new FuzzShop();

    private PictureTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        MyPos pos = SHOP.next();
        Product product = pos.catalog()
                .findByCode("P")
                .orElseGet(() -> pos.catalog()
                        .save(Product.builder()
                                .sku("P")
                                .name("P")
                                .price(Money.of("1.00", "EUR"))
                                .build()));
        try {
            Product shown = pos.images().set(product.id(), data);
            if (pos.images().find(shown).isEmpty()) {
                throw new IllegalStateException("the picture is not there");
            }
        } catch (ValidationError refused) {
            refused.getMessage();
        } catch (POSError other) {
            throw new IllegalStateException("a picture is refused as nothing but invalid input", other);
        }
    }
}
