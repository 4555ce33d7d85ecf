package dev.mypos.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.MyPos;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.LedgerQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullShopTest {
    private static final int OF_EACH = 250;

    @TempDir
    Path folder;

    @Test
    void fill_someOfEach_listsShowThemAll() throws SQLException {
        FullShop.fill(folder, OF_EACH);
        try (MyPos pos = BenchShop.open(folder)) {
            assertThat(pos.catalog().stream(ProductQuery.all())).hasSize(OF_EACH);
            assertThat(pos.sales().stream(LedgerQuery.all())).hasSize(OF_EACH);
            assertThat(pos.sales()
                            .list(LedgerQuery.all(), PageRequest.first(50))
                            .items())
                    .hasSize(50);
            assertThat(pos.catalog().getByCode("sku-000100").sku()).isEqualTo("SKU-000100");
        }
    }

    @Test
    void fill_manyADay_areOneMonthThatASmallHeapAddsUp() throws SQLException, IOException, InterruptedException {
        FullShop.fill(folder, BenchShop.PRODUCTS, OF_EACH, 10);

        assertThat(MonthReport.run(folder).sales()).isEqualTo(OF_EACH);
    }
}
