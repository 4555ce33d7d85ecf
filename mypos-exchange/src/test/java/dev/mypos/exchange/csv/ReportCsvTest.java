package dev.mypos.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.local.LocalBackend;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.report.SalesReport;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static SalesReport report(SalesReport.By by) {
        Store store = Store.builder()
                .name("Shop")
                .currency("GBP")
                .zone("Europe/London")
                .addTaxes(TaxRule.included("std", "VAT", Rate.ofPercent("20")))
                .build();
        try (MyPos pos = MyPos.builder(LocalBackend.inMemory())
                .createIfAbsent(store)
                .clock(InstantSource.fixed(Instant.parse("2026-03-01T09:30:00Z")))
                .open()) {
            Product mug = pos.catalog()
                    .save(Product.builder()
                            .sku("MUG")
                            .name("=Mug")
                            .price(Money.of("6.00", "GBP"))
                            .stockPolicy(StockPolicy.ALLOW_NEGATIVE)
                            .build());
            Cart cart = Cart.create(new TransactionId(new UUID(0, 1)), RegisterId.MAIN, store.currency());
            Sale sale = pos.checkout().complete(cart.add(mug, 2).payCash("12.00"));
            pos.refunds()
                    .complete(RefundRequest.of(new TransactionId(new UUID(0, 2)), RegisterId.MAIN, sale.id())
                            .line(1, Quantity.of(1), true)
                            .reason("broken"));
            return pos.reports().sales(by, DAY, DAY);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY|day,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|2026-03-01,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "HOUR|hour,sales,refunds,items,gross,discount,tax,refunded,net|09,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "WEEK|week,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|2026-W09,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "MONTH|month,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|2026-03,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "CATEGORY|category,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|none,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "STAFF|staff,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|owner,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "REGISTER|register,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|main,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "PRODUCT|sku,name,quantity,gross,refunded,net|MUG,'=Mug,1,12.00,-6.00,6.00",
                "CUSTOMER|customer_id,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|none,1,1,1,12.00,0.00,1.00,-6.00,6.00",
                "TENDER|tender,sales,refunds,gross,refunded,net|cash,1,1,12.00,-6.00,6.00",
                "TAX|tax,sales,refunds,items,gross,discount,tax,refunded,net"
                        + "|VAT 20 %,1,1,1,12.00,0.00,1.00,-6.00,6.00",
            })
    void write_eachGrouping_hasItsColumnsAndFigures(SalesReport.By by, String header, String row) {
        StringWriter out = new StringWriter();

        ReportCsv.write(out, report(by));

        assertThat(out.toString()).isEqualTo(header + "\n" + row + "\n");
    }
}
