package dev.mypos.sale;

import static dev.mypos.sale.Refused.conflict;
import static dev.mypos.sale.Refused.refused;
import static dev.mypos.sale.Shelf.EUR;
import static dev.mypos.sale.Shelf.eur;
import static dev.mypos.sale.Shelf.eurs;
import static dev.mypos.sale.Shelf.off;
import static dev.mypos.sale.Shelf.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.customer.CustomerId;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.stock.StockEffect;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import dev.mypos.store.StoreId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CartTest {
    private static final Instant THEN = Instant.parse("2024-02-29T23:59:59.123456789Z");
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(2, 1));
    private static final LocationId LOCATION = new LocationId("main");
    private static final Product MUG = Goods.product(1, "7.50", "full", StockPolicy.DENY);
    private static final Product TEA = Goods.product(2, "3.00", "top", StockPolicy.ALLOW_NEGATIVE);
    private static final Product POSTAGE = Goods.product(3, "1.00", "none", StockPolicy.UNTRACKED);

    private static Cart cart() {
        return Cart.create(Till.id(1), RegisterId.MAIN, EUR);
    }

    private static Quantity quantity(String value) {
        return Quantity.parse(value);
    }

    @Nested
    class Typing {
        @Test
        void create_new_isEmpty() {
            Cart cart = cart();

            assertThat(cart.id()).isEqualTo(Till.id(1));
            assertThat(cart.register()).isEqualTo(RegisterId.MAIN);
            assertThat(cart.currency()).isEqualTo(EUR);
            assertThat(cart.lines()).isEmpty();
            assertThat(cart.discounts()).isEmpty();
            assertThat(cart.tenders()).isEmpty();
            assertThat(cart.rest()).isEmpty();
            assertThat(cart.customer()).isEmpty();
            assertThat(cart.expectedTotal()).isEmpty();
            assertThat(cart.happened()).isEmpty();
            assertThat(cart.reference()).isEmpty();
            assertThat(cart).hasToString("cart " + Till.id(1));
        }

        @Test
        void add_inAnyWay_keepsTheTermsShown() {
            Cart cart = cart().add(MUG, 2).add(TEA, quantity("0.5")).add(MUG, quantity("1"), UnitPrice.of("6", "EUR"));

            assertThat(cart.lines())
                    .containsExactly(
                            line(MUG, "2", Optional.empty()),
                            line(TEA, "0.5", Optional.empty()),
                            line(MUG, "1", Optional.of(UnitPrice.of("6", "EUR"))));
            assertThat(cart.lines())
                    .extracting(Cart.Line::price)
                    .containsExactly(
                            UnitPrice.of("7.50", "EUR"), UnitPrice.of("3.00", "EUR"), UnitPrice.of("6", "EUR"));
        }

        private static Cart.Line line(Product product, String quantity, Optional<UnitPrice> override) {
            return new Cart.Line(
                    product.id(),
                    product.sku(),
                    Optional.of("Things"),
                    product.terms(),
                    Quantity.parse(quantity),
                    override,
                    List.of());
        }

        @Test
        void cart_changed_leavesTheOneBefore() {
            Cart before = cart().add(MUG, 1);
            Cart after = before.add(TEA, 1).discount(1, off("1")).discount(percent("5"));

            assertThat(before).isEqualTo(cart().add(MUG, 1)).hasSameHashCodeAs(cart().add(MUG, 1));
            assertThat(before.lines()).hasSize(1);
            assertThat(before.lines().get(0).discounts()).isEmpty();
            assertThat(after).isNotEqualTo(before).isNotEqualTo("cart");
            assertThat(after.hashCode()).isNotEqualTo(before.hashCode());
        }

        @Test
        void discount_lineAndSale_areKeptInOrder() {
            Cart cart = cart().add(MUG, 1)
                    .add(TEA, 1)
                    .discount(2, off("1"))
                    .discount(2, percent("5"))
                    .discount(percent("10"))
                    .discount(off("2"));

            assertThat(cart.lines().get(0).discounts()).isEmpty();
            assertThat(cart.lines().get(1).discounts()).containsExactly(off("1"), percent("5"));
            assertThat(cart.discounts()).containsExactly(percent("10"), off("2"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3, -1})
        void discount_lineThatIsNotThere_isRefused(int line) {
            Cart cart = cart().add(MUG, 1).add(TEA, 1);

            refused(() -> cart.discount(line, off("1")), "line", "range", "must be 1 to 2, not " + line);
        }

        @Test
        void pay_cashAndOthers_areKeptInOrder() {
            Cart cart = cart().pay(Tender.card(eur("5"))).payCash("20.00").pay(Tender.other(eur("1")));

            assertThat(cart.tenders())
                    .containsExactly(Tender.card(eur("5")), Tender.cash(eur("20.00")), Tender.other(eur("1")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "20,00", "1.005", "ten"})
        void payCash_noAmount_isRefused(String amount) {
            assertThatThrownBy(() -> cart().payCash(amount)).isInstanceOf(ValidationError.class);
        }

        @Test
        void rest_ofTheCart_isKept() {
            Cart cart = cart().customer(CUSTOMER)
                    .expectTotal(eur("3"))
                    .happened(THEN)
                    .reference("web 7")
                    .payRest(Tender.Kind.CARD);

            assertThat(cart.customer()).contains(CUSTOMER);
            assertThat(cart.expectedTotal()).contains(eur("3"));
            assertThat(cart.happened()).contains(Instant.parse("2024-02-29T23:59:59.123Z"));
            assertThat(cart.reference()).contains("web 7");
            assertThat(cart.rest()).contains(Tender.Kind.CARD);
            assertThat(cart.payExactCash().rest()).contains(Tender.Kind.CASH);
        }

        @Test
        void refreshed_changedProduct_hasItsTermsOfNow() {
            UnitPrice own = UnitPrice.of("6", "EUR");
            Cart cart =
                    cart().add(MUG, 1).add(TEA, 2).add(MUG, quantity("3"), own).discount(1, off("1"));
            Product.Builder changed = Product.builder();
            changed.from(MUG).sku("CUP").name("Cup");
            Product cup =
                    changed.price(UnitPrice.of("8", "EUR")).category("Cups").build();

            Cart now = cart.refreshed(Map.of(cup.id(), cup)).expectTotal(eur("1"));

            assertThat(now.lines())
                    .containsExactly(
                            new Cart.Line(
                                    MUG.id(),
                                    "CUP",
                                    Optional.of("Cups"),
                                    cup.terms(),
                                    quantity("1"),
                                    Optional.empty(),
                                    List.of(off("1"))),
                            cart.lines().get(1),
                            new Cart.Line(
                                    MUG.id(),
                                    "CUP",
                                    Optional.of("Cups"),
                                    cup.terms(),
                                    quantity("3"),
                                    Optional.of(own),
                                    List.of()));
        }
    }

    @Nested
    class Quoting {
        @Test
        void quote_lines_followTheTermsAndTheStore() {
            Cart cart = cart().add(MUG, 2)
                    .add(TEA, quantity("0.5"), UnitPrice.of("2.00", "EUR"))
                    .add(POSTAGE, 1)
                    .discount(1, percent("10"))
                    .discount(off("1.55"));

            Quote quote = cart.quote(Goods.STORE);

            assertThat(quote.lines())
                    .extracting(LineItem::item)
                    .containsExactly(
                            item(MUG, "7.50", "full", true, percent("10")),
                            item(TEA, "2.00", "top", true),
                            item(POSTAGE, "1.00", "none", false));
            assertThat(quote.lines()).extracting(LineItem::gross).isEqualTo(eurs("15.00 1.00 1.00"));
            assertThat(quote.lines()).extracting(LineItem::discount).isEqualTo(eurs("2.85 0.10 0.10"));
            assertThat(quote.lines()).extracting(LineItem::total).isEqualTo(eurs("12.15 0.95 0.90"));
            assertThat(quote.discounts()).containsExactly(off("1.55"));
            assertThat(quote.rules()).isEqualTo(Goods.STORE.rounding());
        }

        private static Item item(Product product, String price, String tax, boolean tracked, Discount... discounts) {
            return new Item(
                    product.id(),
                    product.sku(),
                    product.name(),
                    product.category(),
                    UnitPrice.of(price, "EUR"),
                    Goods.STORE.getTax(tax),
                    List.of(discounts),
                    tracked);
        }

        @Test
        void quote_roundingOfTheStore_isUsed() {
            Store store = Goods.store(Shelf.nickels());

            assertThat(cart().add(Goods.product(1, "1.03"), 1).quote(store).cashDue())
                    .isEqualTo(eur("1.05"));
        }

        @Test
        void quote_unknownTaxCode_isNotFound() {
            Cart cart = cart().add(Goods.product(1, "1", "gone", StockPolicy.DENY), 1);

            assertThatThrownBy(() -> cart.quote(Goods.STORE))
                    .isInstanceOfSatisfying(
                            NotFoundError.class, error -> assertThat(error.id()).isEqualTo("gone"));
        }

        @Test
        void quote_emptyCart_isRefused() {
            refused(() -> cart().quote(Goods.STORE), "lines", "size", "must be 1 to 2000, not 0");
        }

        @Test
        void quote_everythingWrong_isToldAtOnce() {
            Cart cart = cart().add(MUG, 1)
                    .add(MUG, 0)
                    .add(MUG, quantity("1"), UnitPrice.of("1", "USD"))
                    .discount(1, off("-1"))
                    .discount(percent("101"))
                    .pay(Tender.card(Money.of("1", "USD")))
                    .pay(Tender.cash(eur("-1")))
                    .expectTotal(Money.of("-1", "USD"))
                    .reference("x".repeat(1_001));

            refused(
                    () -> cart.quote(Goods.STORE),
                    new Violation("tenders[0].amount", "same-currency", "must be in EUR, not in USD"),
                    new Violation("tenders[1].amount", "range", "must be 0 or more"),
                    new Violation("expected_total", "same-currency", "must be in EUR, not in USD"),
                    new Violation("expected_total", "range", "must be 0 or more"),
                    new Violation("reference", "size", "must have at most 1000 characters"),
                    new Violation("lines[0].discounts[0].amount", "range", "must be 0 or more"),
                    new Violation("lines[1].quantity", "range", "must be more than 0 and at most 1000000, not 0"),
                    new Violation("lines[2].price", "same-currency", "must be in EUR, not in USD"),
                    new Violation("discounts[0].rate", "range", "must be at most 100 percent, not 101 %"));
        }

        @Test
        void quote_otherCurrencyThanTheStores_isRefused() {
            Cart cart = Cart.create(Till.id(1), RegisterId.MAIN, Currency.getInstance("USD"))
                    .add(MUG, quantity("1"), UnitPrice.of("1", "USD"));

            refused(() -> cart.quote(Goods.STORE), "currency", "same-currency", "must be in EUR, not in USD");
        }

        @Test
        void quote_atTheLimits_isTaken() {
            Cart cart = cart().add(MUG, 1).reference("x".repeat(1_000));
            for (int i = 0; i < 20; i++) {
                cart = cart.payCash("1");
            }
            Cart one = cart.payCash("1");

            assertThat(cart.quote(Goods.STORE).total()).isEqualTo(eur("7.50"));
            refused(() -> one.quote(Goods.STORE), "tenders", "size", "must be 0 to 20, not 21");
        }

        @Test
        void quote_oneProductOnTwoTerms_isAsShown() {
            Cart cart = cart().add(MUG, 1).add(Goods.product(1, "8.00", "full", StockPolicy.DENY), 1);

            assertThat(cart.quote(Goods.STORE).total()).isEqualTo(eur("15.50"));
        }
    }

    @Nested
    class Settling {
        private static Settlement settle(Cart cart) {
            Quote quote = cart.quote(Goods.store(Shelf.nickels()));
            return cart.settle(quote);
        }

        @Test
        void settle_tenders_areTakenAsTheyAre() {
            assertThat(settle(cart().add(MUG, 1).payCash("10")))
                    .isEqualTo(new Settlement(List.of(Tender.cash(eur("10"))), eur("0"), eur("2.50")));
        }

        @Test
        void settle_rest_isOneMoreTender() {
            Cart cart = cart().add(Goods.product(1, "1.03"), 4).pay(Tender.card(eur("1.00")));

            assertThat(settle(cart.payExactCash()))
                    .isEqualTo(new Settlement(
                            List.of(Tender.card(eur("1.00")), Tender.cash(eur("3.10"))), eur("-0.02"), eur("0")));
            assertThat(settle(cart.payRest(Tender.Kind.OTHER)))
                    .isEqualTo(new Settlement(
                            List.of(Tender.card(eur("1.00")), Tender.other(eur("3.12"))), eur("0"), eur("0")));
        }

        @Test
        void settle_restOfNothing_isNoTender() {
            assertThat(settle(cart().add(MUG, 1).discount(percent("100")).payExactCash()))
                    .isEqualTo(new Settlement(List.of(), eur("0"), eur("0")));
        }

        @Test
        void settle_withoutTender_isRefused() {
            refused(
                    () -> settle(cart().add(MUG, 1)),
                    "tenders",
                    "covers-total",
                    "must cover 7.50 EUR; 7.50 EUR is missing");
        }
    }

    @Nested
    class Fingerprints {
        private static final Cart SAME =
                cart().add(MUG, 2).discount(1, off("1")).payCash("20").reference("web 7");

        private static Cart sold(Product product, String quantity) {
            return cart().add(product, Quantity.parse(quantity))
                    .discount(1, off("1"))
                    .payCash("20")
                    .reference("web 7");
        }

        static Stream<UnaryOperator<Cart>> unasked() {
            Product dearer = Goods.product(1, "8.00", "top", StockPolicy.UNTRACKED);
            return Stream.of(
                    cart -> cart.expectTotal(eur("14")),
                    cart -> cart.happened(THEN),
                    cart -> cart.refreshed(Map.of(MUG.id(), dearer)),
                    cart -> sold(dearer, "2.0"));
        }

        @ParameterizedTest
        @MethodSource("unasked")
        void fingerprint_whatMayDifferOnARepeat_isTheSame(UnaryOperator<Cart> change) {
            assertThat(change.apply(SAME).fingerprint(Goods.STORE)).isEqualTo(SAME.fingerprint(Goods.STORE));
        }

        static Stream<UnaryOperator<Cart>> asked() {
            return Stream.of(
                    cart -> cart.add(MUG, 2),
                    cart -> sold(MUG, "3"),
                    cart -> sold(TEA, "2"),
                    cart -> cart.discount(1, off("1")),
                    cart -> cart.discount(off("1")),
                    cart -> cart.payCash("1"),
                    cart -> cart.pay(Tender.card(eur("1"))),
                    cart -> cart.pay(new Tender(Tender.Kind.CARD, eur("1"), Optional.of("slip"))),
                    Cart::payExactCash,
                    cart -> cart.payRest(Tender.Kind.CARD),
                    cart -> cart.customer(CUSTOMER),
                    cart -> cart.reference("web 8"),
                    cart -> Cart.create(cart.id(), new RegisterId("second"), EUR)
                            .add(MUG, 2)
                            .discount(1, off("1"))
                            .payCash("20")
                            .reference("web 7"),
                    cart -> cart().add(MUG, Quantity.of(2), UnitPrice.of("7.50", "EUR"))
                            .discount(1, off("1"))
                            .payCash("20")
                            .reference("web 7"));
        }

        @ParameterizedTest
        @MethodSource("asked")
        void fingerprint_whatIsAskedFor_makesADifference(UnaryOperator<Cart> change) {
            assertThat(change.apply(SAME).fingerprint(Goods.STORE)).isNotEqualTo(SAME.fingerprint(Goods.STORE));
        }

        @Test
        void fingerprint_allChanges_differFromEachOther() {
            assertThat(asked().map(change -> change.apply(SAME).fingerprint(Goods.STORE)))
                    .doesNotHaveDuplicates();
        }

        @Test
        void fingerprint_anotherStore_makesADifference() {
            Store other =
                    Store.builder().from(Goods.STORE).id(new StoreId("other")).build();

            assertThat(SAME.fingerprint(other)).isNotEqualTo(SAME.fingerprint(Goods.STORE));
        }

        @Test
        void fingerprint_brokenCart_isStillTaken() {
            Cart broken = cart().add(MUG, -1);

            assertThat(broken.fingerprint(Goods.STORE)).isEqualTo(broken.fingerprint(Goods.STORE));
        }
    }

    @Nested
    class Effects {
        private static StockEffect effect(Product product, String delta, boolean anyPrice, boolean floor) {
            return new StockEffect(
                    product.id(),
                    product.sku(),
                    LOCATION,
                    Quantity.parse(delta),
                    Optional.of(product.terms()),
                    anyPrice,
                    floor);
        }

        private static StockEffect fact(Product product, String delta) {
            return new StockEffect(
                    product.id(), product.sku(), LOCATION, Quantity.parse(delta), Optional.empty(), false, false);
        }

        @Test
        void effects_linesOfAProduct_areMergedAndSorted() {
            Cart cart = cart().add(POSTAGE, 1).add(TEA, 1).add(MUG, 2).add(TEA, quantity("0.5"));

            assertThat(cart.effects(LOCATION))
                    .containsExactly(
                            effect(MUG, "-2", false, true),
                            effect(TEA, "-1.5", false, false),
                            effect(POSTAGE, "0", false, false));
        }

        @Test
        void effects_everyLineAtAPriceOfItsOwn_leavesThePriceFree() {
            UnitPrice own = UnitPrice.of("1", "EUR");
            Cart both = cart().add(MUG, quantity("1"), own).add(MUG, quantity("2"), own);
            Cart one = cart().add(MUG, quantity("1"), own).add(MUG, 2);

            assertThat(both.effects(LOCATION)).containsExactly(effect(MUG, "-3", true, true));
            assertThat(one.effects(LOCATION)).containsExactly(effect(MUG, "-3", false, true));
        }

        @Test
        void effects_ofAFact_insistOnNothing() {
            Cart cart =
                    cart().add(POSTAGE, 1).add(TEA, 1).add(MUG, 2).add(MUG, 1).happened(THEN);

            assertThat(cart.effects(LOCATION)).containsExactly(fact(MUG, "-3"), fact(TEA, "-1"));
        }

        @Test
        void effects_twoTermsOfOneProduct_arePriceChanged() {
            Product dearer = Goods.product(1, "8.00", "full", StockPolicy.DENY);
            Cart cart = cart().add(TEA, 1).add(MUG, 1).add(dearer, 1);

            conflict(
                    () -> cart.effects(LOCATION),
                    ErrorCode.PRICE_CHANGED,
                    Map.of("SKU-1", "product_id " + MUG.id() + ", shown 7.50 EUR, current 8.00 EUR"));
            assertThat(cart.refreshed(Map.of(dearer.id(), dearer)).effects(LOCATION))
                    .containsExactly(effect(dearer, "-2", false, true), effect(TEA, "-1", false, false));
        }

        @Test
        void effects_otherPriceShownOnALineWithItsOwn_isNoChange() {
            Product dearer = Goods.product(1, "8.00", "full", StockPolicy.DENY);
            Cart cart =
                    cart().add(dearer, quantity("1"), UnitPrice.of("1", "EUR")).add(MUG, 1);

            assertThat(cart.effects(LOCATION)).containsExactly(effect(MUG, "-2", false, true));
        }

        @Test
        void effects_otherTaxShownOnALineWithItsOwnPrice_isPriceChanged() {
            Product untaxed = Goods.product(1, "7.50", "none", StockPolicy.DENY);
            Cart cart =
                    cart().add(untaxed, quantity("1"), UnitPrice.of("1", "EUR")).add(MUG, 1);

            conflict(
                    () -> cart.effects(LOCATION),
                    ErrorCode.PRICE_CHANGED,
                    Map.of(
                            "SKU-1",
                            "product_id " + MUG.id()
                                    + ", shown 7.50 EUR, tax code full, current 7.50 EUR, tax code none"));
        }

        @Test
        void effects_twoTermsOfAFact_areNoChange() {
            Cart cart = cart().add(MUG, 1)
                    .add(Goods.product(1, "8.00", "none", StockPolicy.DENY), 1)
                    .happened(THEN);

            assertThat(cart.effects(LOCATION)).containsExactly(fact(MUG, "-2"));
        }
    }
}
