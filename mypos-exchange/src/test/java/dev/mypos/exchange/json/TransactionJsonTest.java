package dev.mypos.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.catalog.ProductId;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Header;
import dev.mypos.sale.Item;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.StoreId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransactionJsonTest {
    private static final UUID ID = new UUID(0, 1);
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final Money TOTAL = Money.of("9.20", "GBP");
    private static final Money NOTHING = Money.of("0", "GBP");

    private static Header header() {
        return new Header(
                new TransactionId(ID),
                Digest.ZERO,
                StoreId.MAIN,
                LocationId.MAIN,
                RegisterId.MAIN,
                new Header.Link(7, Optional.empty(), Digest.ZERO, Digest.ZERO),
                AT,
                AT,
                LocalDate.of(2026, 1, 2),
                "owner",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("R-1"));
    }

    private static LineItem line() {
        Item item = new Item(
                new ProductId(ID),
                "MUG",
                "Mug",
                Optional.empty(),
                UnitPrice.of("4.60", "GBP"),
                TaxRule.none("none"),
                List.of(),
                true);
        return new LineItem(1, item, Quantity.of(2), TOTAL, NOTHING, TOTAL, List.of());
    }

    private static Sale sale() {
        Quote quote = new Quote(List.of(line()), List.of(), List.of(), TOTAL, NOTHING, TOTAL, Rounding.DEFAULT);
        Tender cash = Tender.cash(Money.of("10.00", "GBP"));
        return new Sale(header(), quote, new Settlement(List.of(cash), NOTHING, Money.of("0.80", "GBP")));
    }

    @Test
    void write_sale_hasWhatProgramsReadOfIt() {
        assertThat(TransactionJson.write(sale()))
                .startsWith("{\"transaction_id\":\"" + ID + "\",\"receipt_number\":7,\"register_id\":\"main\",")
                .contains("\"kind\":\"sale\",\"status\":\"completed\",\"business_date\":\"2026-01-02\"")
                .contains("\"reference\":\"R-1\"")
                .contains("\"lines\":[{\"number\":1,\"product_id\":\"" + ID + "\",\"sku\":\"MUG\",\"name\":\"Mug\"")
                .contains("\"quantity\":2,\"price\":{\"amount\":460,\"currency\":\"GBP\"}")
                .contains("\"total_amount\":{\"amount\":920,\"currency\":\"GBP\"}")
                .endsWith("\"change\":{\"amount\":80,\"currency\":\"GBP\"},\"tenders\":[{\"kind\":\"cash\","
                        + "\"amount\":{\"amount\":1000,\"currency\":\"GBP\"},\"reference\":null}]}");
    }

    @Test
    void write_refund_namesItsSaleAndLines() {
        Refund refund = new Refund(
                header(),
                Refund.Kind.REFUND,
                Optional.of(new Refund.Original(new TransactionId(ID), RegisterId.MAIN, 6)),
                List.of(new Refund.Returned(line(), OptionalInt.of(3), true)),
                List.of(),
                NOTHING,
                TOTAL,
                Rounding.DEFAULT,
                new Settlement(List.of(Tender.cash(TOTAL)), NOTHING, NOTHING),
                "damaged");

        assertThat(TransactionJson.write(refund))
                .contains("\"kind\":\"refund\"")
                .contains("\"refund_of\":{\"transaction_id\":\"" + ID
                        + "\",\"register_id\":\"main\",\"receipt_number\":6}")
                .contains("\"reason\":\"damaged\"")
                .contains("\"sale_line\":3,\"restocked\":true}");
    }

    @Test
    void members_summary_haveTheNamesOfTheWhole() {
        String row = JsonText.object(json -> TransactionJson.members(json, TransactionSummary.of(sale())));

        assertThat(row)
                .isEqualTo("{\"transaction_id\":\"" + ID + "\",\"receipt_number\":7,\"register_id\":\"main\","
                        + "\"kind\":\"sale\",\"status\":\"completed\",\"business_date\":\"2026-01-02\","
                        + "\"created_at\":\"2026-01-02T03:04:05Z\",\"recorded_at\":\"2026-01-02T03:04:05Z\","
                        + "\"customer_id\":null,\"total_amount\":{\"amount\":920,\"currency\":\"GBP\"}}");
    }
}
