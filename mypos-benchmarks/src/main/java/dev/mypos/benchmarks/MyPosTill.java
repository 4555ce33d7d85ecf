package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import java.nio.file.Path;
import java.util.List;

/** Sells with MyPOS as a program would. */
final class MyPosTill implements Till {
    private final MyPos pos;
    private final List<Product> products;

    private MyPosTill(MyPos pos) {
        this.pos = pos;
        this.products = BenchShop.stockUp(pos);
    }

    static MyPosTill open(Path folder) {
        return new MyPosTill(BenchShop.open(folder));
    }

    @Override
    public String sell() {
        return pos.checkout().complete(BenchShop.cart(pos, products)).id().toString();
    }

    @Override
    public void close() {
        pos.close();
    }
}
