package dev.mypos.sample.cli.demo;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Discount;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import java.util.Map;

/** What happens in the shop: three sales, one of them with a discount and a split payment, and a refund. */
final class DemoDay {
    private final Pos pos;
    private final Map<String, Product> products;

    DemoDay(Pos pos, Map<String, Product> products) {
        this.pos = pos;
        this.products = products;
    }

    /** @return the sale that is worth looking at */
    Sale happen() {
        breakfast();
        Sale gifts = gifts();
        groceries();
        brokenMug(gifts);
        return gifts;
    }

    private void breakfast() {
        Cart cart = pos.checkout().begin().add(product("FLAT"), 2).add(product("SCONE"), 1);
        pos.checkout().complete(cart.payCash("20.00"));
    }

    private Sale gifts() {
        Customer ada = pos.customers()
                .save(Customer.builder()
                        .name("Ada Byrne")
                        .email("ada@example.org")
                        .build());
        Cart cart = pos.checkout()
                .begin()
                .customer(ada.id())
                .add(product("MUG"), 2)
                .add(product("BEANS"), 1)
                .add(product("TEA"), 1)
                .discount(new Discount.Percent(Rate.ofPercent("10"), "regular customer"))
                .pay(Tender.card(Money.of("30.00", DemoShop.CURRENCY)))
                .pay(Tender.cash(Money.of("10.00", DemoShop.CURRENCY)));
        return pos.checkout().complete(cart);
    }

    private void groceries() {
        Cart cart = pos.checkout()
                .begin()
                .add(product("BREAD"), 1)
                .add(product("MILK"), 2)
                .add(product("JAM"), 1);
        pos.checkout().complete(cart.payRest(Tender.Kind.CARD));
    }

    private void brokenMug(Sale sale) {
        RefundRequest back = RefundRequest.of(new TransactionId(pos.newId()), RegisterId.MAIN, sale.id())
                .line(1, Quantity.of(1), false)
                .reason("handle was broken");
        pos.refunds().complete(back);
    }

    private Product product(String sku) {
        Product product = products.get(sku);
        if (product == null) {
            throw new IllegalArgumentException("the shop has no " + sku);
        }
        return product;
    }
}
