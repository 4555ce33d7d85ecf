package dev.mypos.sample.cli.product;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockQuery;
import dev.mypos.store.LocationId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos product list}. */
@Command(
        name = "list",
        header = {
            "List products.",
            "",
            "  mypos product list --name mu",
            "  mypos product list --low-stock -o json | jq -r '.items[].sku'",
            ""
        },
        customSynopsis = "mypos product list [--name P | --sku P | --category C | --low-stock] [--archived] [OPTIONS]")
public final class ProductList implements Action {
    private static final int BATCH = 100;

    @ArgGroup
    @Nullable
    Filter filter;

    @Option(names = "--archived", description = "Archived ones too.")
    boolean archived;

    @Mixin
    Paging paging = new Paging();

    /** One of these. */
    static final class Filter {
        @Option(names = "--name", paramLabel = "P", description = "Whose name begins with this.")
        @Nullable
        String name;

        @Option(names = "--sku", paramLabel = "P", description = "Whose SKU begins with this.")
        @Nullable
        String sku;

        @Option(names = "--category", paramLabel = "C", description = "Of this category.")
        @Nullable
        String category;

        @Option(names = "--low-stock", description = "Whose stock is at or below its threshold.")
        boolean lowStock;
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(
                pos -> paging.write(session, ProductSheet.LIST, ProductRow::members, page -> list(pos, page)));
    }

    private Page<ProductRow> list(Pos pos, PageRequest page) {
        return ProductRow.page(
                pos,
                filter != null && filter.lowStock
                        ? low(pos, page)
                        : pos.catalog().list(query(), page));
    }

    private ProductQuery query() {
        if (filter != null && filter.sku != null) {
            return new ProductQuery.BySku(filter.sku, archived);
        }
        if (filter != null && filter.category != null) {
            return new ProductQuery.ByCategory(filter.category, archived);
        }
        return new ProductQuery.ByName(filter == null || filter.name == null ? "" : filter.name, archived);
    }

    private static Page<Product> low(Pos pos, PageRequest page) {
        Page<StockLevel> levels =
                pos.stock().list(LocationId.MAIN, new StockQuery.Low(), page.limit(Math.min(page.limit(), BATCH)));
        List<ProductId> ids = levels.items().stream().map(StockLevel::product).toList();
        Map<ProductId, Product> products = new HashMap<>();
        pos.catalog().find(ids).forEach(product -> products.put(product.id(), product));
        List<Product> inOrder = new ArrayList<>();
        ids.stream().map(products::get).filter(Objects::nonNull).forEach(inOrder::add);
        return new Page<>(inOrder, levels.next());
    }
}
