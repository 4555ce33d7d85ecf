package dev.mypos.sample.cli;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.error.POSError;
import dev.mypos.local.LocalBackend;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One till of many: tries to sell one piece under each id of a list, as soon as a file says that all are ready. */
final class TillProgram {
    private TillProgram() {}

    /** Arguments: the shop, the file with the ids, the file that this till makes when it is ready, the file that starts it. */
    public static void main(String[] arguments) throws IOException {
        try (MyPos pos = MyPos.open(LocalBackend.at(Path.of(arguments[0])))) {
            Product product = pos.catalog().getByCode("MUG");
            Files.createFile(Path.of(arguments[2]));
            while (!Files.exists(Path.of(arguments[3]))) {
                Thread.onSpinWait();
            }
            for (String id : Files.readAllLines(Path.of(arguments[1]))) {
                System.out.println(id + " " + attempt(pos, product, id));
            }
        }
    }

    private static String attempt(MyPos pos, Product product, String id) {
        try {
            Cart cart = Cart.create(
                    TransactionId.parse(id), RegisterId.MAIN, pos.store().currency());
            Sale sale = pos.checkout().complete(cart.add(product, 1).payExactCash());
            return "sold " + sale.receiptNumber();
        } catch (POSError e) {
            return "refused " + e.getClass().getSimpleName();
        }
    }
}
