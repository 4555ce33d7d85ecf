package dev.mypos.sample.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.customer.Customer;
import dev.mypos.error.ValidationError;
import dev.mypos.exchange.csv.CsvHeader;
import dev.mypos.exchange.csv.CsvTable;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.money.Unit;
import dev.mypos.money.UnitPrice;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Cart;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.Shift;
import dev.mypos.staff.StaffId;
import dev.mypos.staff.StaffMember;
import dev.mypos.store.Category;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about limits names those that hold. A new row needs its figures here. */
class LimitsPageTest extends Given {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    private final StaffId clerk = pos.staff().save(member("clerk")).id();
    private final List<Limit> limits = List.of(
            new Limit("quantity of a line", 0, Quantity.MAX_LINE.value().longValueExact(), Quantity.MAX_DECIMALS),
            new Limit("amount", 10, Math.round(Math.log10(Money.MAX_MINOR_UNITS))),
            new Limit("unit price", 0, UnitPrice.MAX_DECIMALS),
            new Limit("tax rate, discount", 0, 1000, 0, 100, Rate.MAX_DECIMALS),
            new Limit("lines of a transaction", 1, Cart.MAX_LINES),
            new Limit("tenders of a transaction", Cart.MAX_TENDERS),
            new Limit("discounts", Cart.MAX_DISCOUNTS, Cart.MAX_DISCOUNTS),
            new Limit("components of a tax rule", TaxRule.MAX_COMPONENTS),
            new Limit("SKU", 1, longest(64, text -> save(product().sku(text)))),
            new Limit("barcodes", 10, 1, longest(64, text -> save(product().addBarcodes(text.replace('x', '1'))))),
            new Limit("names, categories", longest(200, text -> save(product().name(text)))),
            new Limit("categories of a store", 300, 1, longest(64, text -> categorise(text))),
            new Limit("quantities by unit", Unit.KILOGRAM.decimals(), Unit.ANY.decimals()),
            new Limit(
                    "e-mail, phone, address of a customer",
                    longest(254, text -> save(customer().email("a@" + text.substring(2)))),
                    longest(64, text -> save(customer().phone(text))),
                    longest(1000, text -> save(customer().address(text)))),
            new Limit(
                    "sign-in name, password, PIN",
                    1,
                    longest(64, text -> pos.staff().save(member(text))),
                    shortest(8, text -> pos.staff().setPassword(clerk, text.toCharArray())),
                    longest(200, text -> pos.staff().setPassword(clerk, text.toCharArray())),
                    shortest(4, text -> pos.staff().setPin(clerk, digits(text))),
                    longest(8, text -> pos.staff().setPin(clerk, digits(text)))),
            new Limit("descriptions", longest(4000, text -> save(product().description(text)))),
            new Limit(
                    "notes, reasons, references",
                    longest(
                            1000,
                            text -> pos.checkout()
                                    .quote(pos.checkout().begin().add(pen, 1).reference(text)))),
            new Limit("cash in and out", Shift.MAX_CASH_EVENTS, 1, longest(200, this::cash)),
            new Limit("coins or notes of one denomination in a count", 0, CashCount.MAX_PIECES),
            new Limit("name of a drawer", 1, longest(64, this::drawer)),
            new Limit("store, location and register ids", 1, longest(64, RegisterId::new), 0, 9),
            new Limit("page of a list", 1, PageRequest.MAX_LIMIT),
            new Limit("picture", 5, 25, 20_000, 50),
            new Limit("CSV file", CsvHeader.MAX_COLUMNS, CsvTable.MAX_ROWS, 64));

    /** What a row of the page says, in its order. */
    private record Limit(String what, List<Long> figures) {
        Limit(String what, long... figures) {
            this(what, Arrays.stream(figures).boxed().toList());
        }
    }

    @Test
    void page_everyRow_hasTheFiguresThatHold() throws IOException {
        assertThat(Table.rows(Page.text("docs/reference/limits.md"), "what").stream()
                        .map(row -> new Limit(row.get(0), figures(row.get(1)))))
                .containsExactlyElementsOf(limits);
    }

    private static List<Long> figures(String cell) {
        return NUMBER.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(figure -> Long.valueOf(figure.replace(",", "")))
                .toList();
    }

    /** The length, once a text of it was taken and one character more was refused. */
    private static int longest(int length, Consumer<String> door) {
        door.accept("x".repeat(length));
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> door.accept("y".repeat(length + 1)));
        return length;
    }

    /** The length, once a text of it was taken and one character less was refused. */
    private static int shortest(int length, Consumer<String> door) {
        door.accept("x".repeat(length));
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> door.accept("y".repeat(length - 1)));
        return length;
    }

    private static StaffMember member(String name) {
        return StaffMember.builder().signInName(name).displayName("Clerk").build();
    }

    private static char[] digits(String text) {
        return "1".repeat(text.length()).toCharArray();
    }

    private void cash(String reason) {
        Money euro = Money.of("1.00", "EUR");
        Shift shift = pos.shifts()
                .findOpen(RegisterId.MAIN)
                .orElseGet(() -> pos.shifts().open(pos.shifts().begin(RegisterId.MAIN, euro)));
        pos.shifts().cash(new CashChange(pos.newId(), shift.id(), CashEvent.Kind.PAID_IN, euro, reason));
    }

    private void drawer(String name) {
        RegisterId second = new RegisterId("second");
        if (pos.store().findRegister(second).isEmpty()) {
            pos.settings().addRegister(new Register(second, LocationId.MAIN, "Second", false));
        }
        pos.shifts().open(pos.shifts().begin(second, Money.of("1.00", "EUR")).drawer(name));
    }

    private Product.Builder product() {
        return Product.builder()
                .sku("SKU "
                        + pos.catalog()
                                .list(ProductQuery.all(), PageRequest.first(200))
                                .items()
                                .size())
                .name("Thing")
                .price(Money.of("1.00", "EUR"));
    }

    private void categorise(String code) {
        pos.settings().putCategory(new Category(code, "Things"));
    }

    private void save(Product.Builder product) {
        pos.catalog().save(product.build());
    }

    private static Customer.Builder customer() {
        return Customer.builder().name("Jane");
    }

    private void save(Customer.Builder customer) {
        pos.customers().save(customer.build());
    }
}
