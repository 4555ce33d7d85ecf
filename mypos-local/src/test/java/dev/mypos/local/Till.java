package dev.mypos.local;

import dev.mypos.catalog.Product;
import dev.mypos.error.InsufficientStockError;
import java.nio.file.Path;

/** A program of its own that sells mugs until there are none, and says how many. Started by {@link SeveralProcessesTest}. */
final class Till {
    private Till() {}

    public static void main(String[] arguments) {
        int sold = 0;
        try (Shop shop = new Shop(LocalBackend.at(Path.of(arguments[0])))) {
            Product mug = shop.backend.products().findByCode("mug").orElseThrow();
            System.out.println("open");
            while (true) {
                shop.sell(mug);
                sold++;
            }
        } catch (InsufficientStockError e) {
            System.out.println(sold);
        }
    }
}
