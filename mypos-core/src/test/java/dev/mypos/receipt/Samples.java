package dev.mypos.receipt;

import dev.mypos.money.Money;
import dev.mypos.money.Rate;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.money.TaxScope;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A shop, what it sold, and the files that its receipts are compared with. */
final class Samples {
    static final TaxRule STANDARD = TaxRule.included("standard", "VAT", Rate.ofPercent("20"));
    static final TaxRule REDUCED = TaxRule.included("reduced", "VAT", Rate.ofPercent("5"));
    static final TaxRule NO_TAX = TaxRule.none("none");

    static final Rounding FIVE_CENTS =
            Rounding.of(RoundingMode.HALF_UP, TaxScope.LINE).withCash(Money.of("0.05", "EUR"), RoundingMode.HALF_UP);

    static final Store SHOP = Store.builder()
            .name("Corner shop")
            .legalName("Corner Shop Trading Ltd")
            .address("12 Market Street\nDublin D02 X285\nIreland")
            .taxNumber("IE1234567T")
            .currency("EUR")
            .zone("Europe/Dublin")
            .rounding(FIVE_CENTS)
            .build();

    private Samples() {}

    static Sale breakfast(TestTill till) {
        Discount.Percent damaged = new Discount.Percent(Rate.ofPercent("10"), "Damaged box");
        List<Quote.Input> lines = List.of(
                till.line(till.item("MUG", "Stoneware mug, blue", "7.50", STANDARD, damaged), "2"),
                till.line(till.item("OATS", "Organic wholegrain jumbo oats from the west coast", "2.49", REDUCED), "1"),
                till.line(till.item("HAM", "Ham off the bone", "18.99", REDUCED), "0.255"));
        Discount.Percent loyal = new Discount.Percent(Rate.ofPercent("5"), "Loyalty card");
        Discount.Amount voucher = new Discount.Amount(Money.of("1", "EUR"), "Voucher");
        return till.reference("WEB-20260302-17")
                .sell(
                        lines,
                        List.of(loyal, voucher),
                        new Tender(Tender.Kind.CARD, Money.of("10.00", "EUR"), Optional.of("A81F03")),
                        Tender.cash(Money.of("20.00", "EUR")));
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    static byte[] bytes(String name) {
        try (InputStream file =
                Objects.requireNonNull(Samples.class.getResourceAsStream(name), () -> "no file " + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
