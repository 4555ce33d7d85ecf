package dev.mypos.sample.cli.docs;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.sale.Sale;
import dev.mypos.store.Store;

/** What a Java snippet of a page may take for granted: a shop that has sold something. */
class Given {
    protected final MyPos pos = MyPos.open(
            LocalBackend.inMemory(),
            Store.builder().name("Given").currency("EUR").zone("Europe/Dublin").build());
    protected final Product pen = pos.catalog()
            .save(Product.builder()
                    .sku("PEN")
                    .name("Pen")
                    .price(Money.of("2.00", "EUR"))
                    .build());
    protected final Sale sale;

    Given() {
        pos.stock().receive(pen.id(), 10);
        sale = pos.checkout().complete(pos.checkout().begin().add(pen, 2).payCash("5.00"));
    }
}
