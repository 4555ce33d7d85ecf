package dev.mypos.sample.cli.demo;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small café with a shelf of groceries, made up for this program. */
final class DemoShop {
    static final String CURRENCY = "EUR";

    private static final String REDUCED = "reduced";
    private static final String STANDARD = "standard";

    private static final List<Article> ARTICLES = List.of(
            Article.made("ESPRESSO", "Espresso", "2.80", REDUCED),
            Article.made("FLAT", "Flat white", "3.90", REDUCED),
            Article.made("TEA", "Pot of tea", "3.20", REDUCED),
            Article.kept("SCONE", "Fruit scone with butter", "3.50", REDUCED, 24),
            Article.kept("SOUP", "Soup of the day", "6.50", REDUCED, 15),
            Article.kept("BREAD", "Brown soda bread", "4.25", Store.NO_TAX, 10),
            Article.kept("MILK", "Milk, 1 litre", "1.75", Store.NO_TAX, 30),
            Article.kept("OATS", "Porridge oats, 750 g", "2.95", Store.NO_TAX, 18),
            Article.kept("JAM", "Raspberry jam, 340 g", "4.80", Store.NO_TAX, 12),
            Article.kept("BEANS", "House blend coffee, 250 g", "11.50", STANDARD, 20),
            Article.kept("MUG", "Stoneware mug", "14.50", STANDARD, 6),
            Article.kept("BAG", "Canvas bag", "9.00", STANDARD, 25));

    private DemoShop() {}

    static Store store() {
        return Store.builder()
                .name("The Kettle & Crumb")
                .legalName("Kettle and Crumb Limited")
                .address("4 Harbour Row, Dublin")
                .taxNumber("IE 0000000AB")
                .currency(CURRENCY)
                .zone("Europe/Dublin")
                .addTaxes(
                        TaxRule.included(STANDARD, "VAT", Rate.ofPercent("23")),
                        TaxRule.included(REDUCED, "VAT reduced", Rate.ofPercent("13.5")))
                .build();
    }

    /** Puts everything on the shelf; the products by SKU. */
    static Map<String, Product> stocked(Pos pos) {
        Map<String, Product> products = new HashMap<>();
        for (Article article : ARTICLES) {
            Product product = pos.catalog().save(article.product());
            if (product.stockPolicy().tracked()) {
                pos.stock().receive(product.id(), article.units());
            }
            products.put(product.sku(), product);
        }
        return products;
    }

    /** @param units how many are on the shelf; 0 of what is made when it is asked for */
    private record Article(String sku, String name, String price, String tax, long units) {
        static Article made(String sku, String name, String price, String tax) {
            return new Article(sku, name, price, tax, 0);
        }

        static Article kept(String sku, String name, String price, String tax, long units) {
            return new Article(sku, name, price, tax, units);
        }

        Product product() {
            Product.Builder product = Product.builder()
                    .sku(sku)
                    .name(name)
                    .price(Money.of(price, CURRENCY))
                    .taxCode(tax);
            return units == 0
                    ? product.stockPolicy(StockPolicy.UNTRACKED).build()
                    : product.lowStock(Quantity.of(5)).build();
        }
    }
}
