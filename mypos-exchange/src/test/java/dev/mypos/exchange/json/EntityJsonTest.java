package dev.mypos.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.Verification;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.report.SalesReport;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityJsonTest {
    private static final UUID ID = new UUID(0, 1);
    private static final Product MUG = Product.builder()
            .id(new ProductId(ID))
            .sku("MUG")
            .addBarcodes("2", "1")
            .name("Mug \"big\"")
            .price(Money.of("7.50", "EUR"))
            .taxCode("std")
            .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
            .lowStock(Quantity.of(5))
            .build();

    @Test
    void write_product_hasTheApisNames() {
        assertThat(ProductJson.write(MUG))
                .isEqualTo(
                        "{\"product_id\":\"" + ID + "\",\"sku\":\"MUG\",\"barcodes\":[\"1\",\"2\"],\"name\":\"Mug"
                                + " \\\"big\\\"\",\"description\":\"\",\"category\":null,"
                                + "\"price\":{\"amount\":750,\"currency\":\"EUR\"},\"tax_code\":\"std\",\"unit\":\"any\",\"oversell\":\"allow\","
                                + "\"low_stock\":5,\"active\":true,\"image_key\":null,"
                                + "\"created_at\":\"1970-01-01T00:00:00Z\",\"updated_at\":\"1970-01-01T00:00:00Z\",\"version\":0}");
    }

    @Test
    void write_customer_hasTheApisNames() {
        Customer customer = Customer.builder()
                .id(new CustomerId(ID))
                .name("Ann")
                .email("ann@example.org")
                .build();

        assertThat(CustomerJson.write(customer))
                .isEqualTo("{\"customer_id\":\"" + ID + "\",\"name\":\"Ann\",\"email\":\"ann@example.org\","
                        + "\"phone\":null,\"address\":null,\"active\":true,"
                        + "\"created_at\":\"1970-01-01T00:00:00Z\",\"version\":0}");
    }

    @Test
    void write_stock_hasLevelsAndMovements() {
        StockLevel level = new StockLevel(MUG.id(), LocationId.MAIN, Quantity.of(3), Quantity.of(1));
        StockMovement movement = new StockMovement(
                new MovementId(ID),
                MUG.id(),
                LocationId.MAIN,
                Quantity.of(-2),
                StockReason.ADJUST,
                "count",
                "owner",
                Instant.EPOCH,
                false,
                Optional.of("damaged"));

        assertThat(StockJson.write(level))
                .endsWith("\"location\":\"main\",\"on_hand\":4,\"available\":3,\"reserved\":1}");
        assertThat(JsonText.object(json -> StockJson.members(json, MUG, level)))
                .startsWith("{\"sku\":\"MUG\"")
                .endsWith("\"reserved\":1,\"low_stock\":5,\"oversell\":\"allow\"}");
        assertThat(StockJson.write(movement))
                .contains("\"quantity\":-2,\"reason\":\"adjust\",\"source\":\"count\",\"actor\":\"owner\"")
                .endsWith("\"note\":\"damaged\",\"cost\":null}");
    }

    @Test
    void write_store_namesItsRegisters() {
        Store store = Store.builder()
                .name("Shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .build();

        assertThat(StoreJson.write(store))
                .startsWith("{\"store_id\":\"main\",\"name\":\"Shop\",\"currency\":\"EUR\",\"zone\":\"Europe/Dublin\"")
                .contains("\"registers\":[{\"register_id\":\"main\",\"location\":\"main\",");
    }

    @Test
    void write_verification_saysWhatWasCheckedAndBroken() {
        Verification verification = new Verification(
                List.of(new Verification.Law("L1", 7, List.of()), new Verification.Law("L5", 2, List.of("too much"))));

        assertThat(VerificationJson.write(verification))
                .isEqualTo("{\"ok\":false,\"laws\":[{\"law\":\"L1\",\"checked\":7,\"violations\":[]},"
                        + "{\"law\":\"L5\",\"checked\":2,\"violations\":[\"too much\"]}]}");
    }

    @Test
    void write_report_hasRowsAndTotal() {
        Store store = Store.builder()
                .name("Shop")
                .currency("EUR")
                .zone("Europe/Dublin")
                .build();

        assertThat(ReportJson.write(SalesReport.of(Stream.of(), SalesReport.By.DAY, store)))
                .startsWith("{\"group_by\":\"day\",\"rows\":[],\"total\":{\"sales\":0,\"refunds\":0,\"items\":0,")
                .endsWith("\"net\":{\"amount\":0,\"currency\":\"EUR\"}}}");
    }
}
