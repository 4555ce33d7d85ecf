package dev.mypos.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.customer.Customer;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashEvent;
import dev.mypos.shift.ShiftStart;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountSheet;
import dev.mypos.stock.CountSheetId;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockReason;
import dev.mypos.store.Category;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import dev.mypos.store.Store;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows each constraint on each input type biting: constraints on accessors are ignored all too easily. */
class ConstraintsTest {
    private static final String NUL = "must be printable text; character 2 is U+0000";

    static List<Case<?>> cases() {
        return Stream.of(
                        shifts(),
                        products(),
                        barcodes(),
                        customers(),
                        stores(),
                        registers(),
                        categories(),
                        sheets(),
                        taxRules(),
                        changes(),
                        staff(),
                        roles())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<Case<?>> products() {
        return Stream.of(
                product("sku Size", "sku", b -> b.sku("")).says("must have 1 to 64 characters, not 0"),
                product("sku Size", "sku", b -> b.sku("S".repeat(65))).says("must have 1 to 64 characters, not 65"),
                product("sku Code", "sku", b -> b.sku("A:B"))
                        .says("must be visible characters without : or @; character 2 is :"),
                product("sku Code", "sku", b -> b.sku("A@B"))
                        .says("must be visible characters without : or @; character 2 is @"),
                product("sku Code", "sku", b -> b.sku(" MUG"))
                        .says("must be visible characters, with blanks only between them"),
                product("sku Code", "sku", b -> b.sku("MUG "))
                        .says("must be visible characters, with blanks only between them"),
                product("sku Code", "sku", b -> b.sku("MU\u200BG"))
                        .says("must be visible characters without : or @; character 3 is U+200B"),
                product("name NotBlank", "name", b -> b.name(" ")).says("must not be blank"),
                product("name Size", "name", b -> b.name("n".repeat(201)))
                        .says("must have at most 200 characters, not 201"),
                product("name Printable", "name", b -> b.name("a\0")).says(NUL),
                product("name Printable", "name", b -> b.name("a\nb"))
                        .says("must be printable text; character 2 is U+000A"),
                product("name Printable", "name", b -> b.name("a\u2028b"))
                        .says("must be printable text; character 2 is U+2028"),
                product("name Printable", "name", b -> b.name("a\u202Eb"))
                        .says("must be printable text; character 2 is U+202E"),
                product("name Printable", "name", b -> b.name("a\uD800b"))
                        .says("must be printable text; character 2 is U+D800"),
                product("description Size", "description", b -> b.description("d".repeat(4001)))
                        .says("must have at most 4000 characters, not 4001"),
                product("description Printable", "description", b -> b.description("a\0"))
                        .says(NUL),
                product("category[] Size", "category", b -> b.category(""))
                        .says("must have 1 to 200 characters, not 0"),
                product("category[] Size", "category", b -> b.category("c".repeat(201)))
                        .says("must have 1 to 200 characters, not 201"),
                product("category[] Printable", "category", b -> b.category("a\0"))
                        .says(NUL),
                product("taxCode Size", "tax_code", b -> b.taxCode("t".repeat(65)))
                        .says("must have at most 64 characters, not 65"),
                product("taxCode Printable", "tax_code", b -> b.taxCode("a\0")).says(NUL),
                product("lowStock[] QuantityRange", "low_stock", b -> b.lowStock(Quantity.of(-1)))
                        .says("must be from 0 to 1000000, not -1"),
                product("lowStock[] QuantityRange", "low_stock", b -> b.lowStock(Quantity.of(1_000_001)))
                        .says("must be from 0 to 1000000, not 1000001"));
    }

    private static Stream<Case<?>> barcodes() {
        return Stream.of(
                product("barcodes Size", "barcodes", b -> b.addBarcodes(codes(11)))
                        .says("must have at most 10 entries, not 11"),
                product("barcodes[] Size", "barcodes[0]", b -> b.addBarcodes("4006381333931", ""))
                        .says("must have 1 to 64 characters, not 0"),
                product("barcodes[] Size", "barcodes[1]", b -> b.addBarcodes("b".repeat(65), "a"))
                        .says("must have 1 to 64 characters, not 65"),
                product("barcodes[] Code", "barcodes[2]", b -> b.addBarcodes("b\t", "a", "aa"))
                        .says("must be visible characters; character 2 is U+0009"));
    }

    private static Stream<Case<?>> customers() {
        return Stream.of(
                customer("name NotBlank", "name", b -> b.name("")).says("must not be blank"),
                customer("name Size", "name", b -> b.name("n".repeat(201)))
                        .says("must have at most 200 characters, not 201"),
                customer("name Printable", "name", b -> b.name("a\0")).says(NUL),
                customer("email[] Size", "email", b -> b.email("e".repeat(250) + "@e.ie"))
                        .says("must have 1 to 254 characters, not 255"),
                customer("email[] Pattern", "email", b -> b.email("jane"))
                        .says("must be an address such as jane@example.com"),
                customer("email[] Printable", "email", b -> b.email("a\0@example.com"))
                        .says(NUL),
                customer("phone[] Size", "phone", b -> b.phone("")).says("must have 1 to 64 characters, not 0"),
                customer("phone[] Size", "phone", b -> b.phone("1".repeat(65)))
                        .says("must have 1 to 64 characters, not 65"),
                customer("phone[] Printable", "phone", b -> b.phone("1\0")).says(NUL),
                customer("address[] Size", "address", b -> b.address("")).says("must have 1 to 1000 characters, not 0"),
                customer("address[] Size", "address", b -> b.address("a".repeat(1001)))
                        .says("must have 1 to 1000 characters, not 1001"),
                customer("address[] Printable", "address", b -> b.address("a\0"))
                        .says(NUL));
    }

    private static Stream<Case<?>> stores() {
        return Stream.of(
                store("name NotBlank", "name", b -> b.name("").legalName("L")).says("must not be blank"),
                store("name Size", "name", b -> b.name("n".repeat(201)).legalName("L"))
                        .says("must have at most 200 characters, not 201"),
                store("name Printable", "name", b -> b.name("a\0").legalName("L"))
                        .says(NUL),
                store("taxes Size", "taxes", b -> b.addAllTaxes(Collections.nCopies(101, TaxRule.none("none"))))
                        .says("must have at most 100 entries, not 101"),
                store("taxes Valid", "taxes[0].code", b -> b.addTaxes(TaxRule.none("a\0")))
                        .says(NUL),
                store("legalName NotBlank", "legal_name", b -> b.legalName("")).says("must not be blank"),
                store("legalName Size", "legal_name", b -> b.legalName("n".repeat(201)))
                        .says("must have at most 200 characters, not 201"),
                store("legalName Printable", "legal_name", b -> b.legalName("a\0"))
                        .says(NUL),
                store("address[] Size", "address", b -> b.address("a".repeat(1001)))
                        .says("must have at most 1000 characters, not 1001"),
                store("address[] Printable", "address", b -> b.address("a\0")).says(NUL),
                store("taxNumber[] Size", "tax_number", b -> b.taxNumber("1".repeat(65)))
                        .says("must have at most 64 characters, not 65"),
                store("taxNumber[] Printable", "tax_number", b -> b.taxNumber("a\0"))
                        .says(NUL),
                store(
                                "categories Size",
                                "categories",
                                b -> b.addAllCategories(Collections.nCopies(301, new Category("hot", "Hot"))))
                        .says("must have at most 300 entries, not 301"),
                store("categories Valid", "categories[0].name", b -> b.addCategories(new Category("hot", " ")))
                        .says("must not be blank"),
                store("registers Size", "registers", b -> b.addAllRegisters(registers(1001)))
                        .says("must have 1 to 1000 entries, not 1001"),
                store("registers Valid", "registers[1].name", b -> b.addRegisters(Register.MAIN, register(" ")))
                        .says("must not be blank"));
    }

    private static Stream<Case<?>> taxRules() {
        TaxRule.Component named = new TaxRule.Component("a\0", Rate.ZERO, true);
        return Stream.of(
                new Case<>("TaxRule.code Printable", "code", TaxRule.class, TaxRule.none("a\0"), NUL),
                new Case<>(
                        "TaxRule.components Valid",
                        "components[0].name",
                        TaxRule.class,
                        new TaxRule("std", List.of(named)),
                        NUL),
                new Case<>("Component.name Printable", "name", TaxRule.Component.class, named, NUL));
    }

    private static Stream<Case<?>> registers() {
        return Stream.of(
                new Case<>("Register.name NotBlank", "name", Register.class, register(" "), "must not be blank"),
                new Case<>(
                        "Register.name Size",
                        "name",
                        Register.class,
                        register("r".repeat(201)),
                        "must have at most 200 characters, not 201"),
                new Case<>("Register.name Printable", "name", Register.class, register("a\0"), NUL));
    }

    private static Stream<Case<?>> categories() {
        return Stream.of(
                category("code Size", "code", "", "Hot", "must have 1 to 64 characters, not 0"),
                category("code Size", "code", "c".repeat(65), "Hot", "must have 1 to 64 characters, not 65"),
                category(
                        "code Code",
                        "code",
                        "hot ",
                        "Hot",
                        "must be visible characters, with blanks only between them"),
                category("name NotBlank", "name", "hot", " ", "must not be blank"),
                category("name Size", "name", "hot", "n".repeat(201), "must have at most 200 characters, not 201"),
                category("name Printable", "name", "hot", "a\0", NUL));
    }

    private static Case<?> category(String constraint, String path, String code, String name, String message) {
        return new Case<>("Category." + constraint, path, Category.class, new Category(code, name), message);
    }

    private static Stream<Case<?>> sheets() {
        return Stream.of(
                sheet("name NotBlank", " ", "must not be blank"),
                sheet("name Size", "n".repeat(201), "must have at most 200 characters, not 201"),
                sheet("name Printable", "a\0", NUL));
    }

    private static Case<?> sheet(String constraint, String name, String message) {
        CountSheet sheet = new CountSheet(
                new CountSheetId(new UUID(0, 1)),
                name,
                LocationId.MAIN,
                CountSheet.State.OPEN,
                "owner",
                Instant.EPOCH,
                0);
        return new Case<>("CountSheet." + constraint, "name", CountSheet.class, sheet, message);
    }

    private static Stream<Case<?>> changes() {
        return Stream.of(
                change("delta QuantityRange", "delta", "0", "count", "")
                        .says("must be from -1000000 to 1000000 and other than 0, not 0"),
                change("delta QuantityRange", "delta", "1000000.00001", "count", "")
                        .says("must be from -1000000 to 1000000 and other than 0, not 1000000.00001"),
                change("delta QuantityRange", "delta", "-1000001", "count", "")
                        .says("must be from -1000000 to 1000000 and other than 0, not -1000001"),
                change("source NotBlank", "source", "1", " ", "").says("must not be blank"),
                change("source Size", "source", "1", "s".repeat(201), "")
                        .says("must have at most 200 characters, not 201"),
                change("source Printable", "source", "1", "a\0", "").says(NUL),
                change("note[] Size", "note", "1", "count", "n".repeat(1001))
                        .says("must have at most 1000 characters, not 1001"),
                change("note[] Printable", "note", "1", "count", "a\0").says(NUL));
    }

    private static Stream<Case<?>> staff() {
        return Stream.of(
                staff("signInName Size", "sign_in_name", b -> b.signInName("s".repeat(65)))
                        .says("must have 1 to 64 characters, not 65"),
                staff("signInName Code", "sign_in_name", b -> b.signInName("a\0"))
                        .says("must be visible characters; character 2 is U+0000"),
                staff("displayName NotBlank", "display_name", b -> b.displayName(" "))
                        .says("must not be blank"),
                staff("displayName Size", "display_name", b -> b.displayName("n".repeat(201)))
                        .says("must have at most 200 characters, not 201"),
                staff("displayName Printable", "display_name", b -> b.displayName("a\0"))
                        .says(NUL),
                staff("roles Size", "roles", b -> b.addRoles(codes(21))).says("must have at most 20 entries, not 21"));
    }

    private static Stream<Case<?>> roles() {
        return Stream.of(
                role("code Pattern", "code", "Night", "Night")
                        .says("must be 1 to 64 of a-z, 0-9 and -, such as night-shift"),
                role("name NotBlank", "name", "night", " ").says("must not be blank"),
                role("name Size", "name", "night", "n".repeat(201)).says("must have at most 200 characters, not 201"),
                role("name Printable", "name", "night", "a\0").says(NUL));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <T> void valid_oneRuleBroken_namesItWithPathAndRemedy(Case<T> broken) {
        ValidationError error =
                catchThrowableOfType(ValidationError.class, () -> Check.valid("save", broken.type(), broken.input()));
        assertThat(error.violations()).containsExactly(broken.violation());
    }

    @Test
    void cases_coverEveryConstraintInCore() {
        SortedSet<String> covered = new TreeSet<>();
        cases().forEach(broken -> covered.add(broken.constraint()));
        assertThat(covered).isEqualTo(Constraints.all()).hasSizeGreaterThan(40);
    }

    @Test
    void valid_atTheLimits_passes() {
        Product product = product()
                .sku("S" + "-".repeat(63))
                .addBarcodes(codes(9))
                .addBarcodes("]C1:@ " + "b".repeat(58))
                .name("n".repeat(200))
                .description("d\n\t".repeat(1333) + "d")
                .category("c".repeat(200))
                .taxCode("t".repeat(64))
                .lowStock(Quantity.of(1_000_000))
                .price(Money.of("0", "EUR"))
                .build();
        Customer customer = customer()
                .name("\uD83D\uDE00".repeat(100))
                .email("e".repeat(249) + "@e.ie")
                .phone("1".repeat(64))
                .address("a\r\n".repeat(333) + "a")
                .build();
        assertThatCode(() -> Check.valid("save", Product.class, product)).doesNotThrowAnyException();
        assertThatCode(() -> Check.valid("save", Customer.class, customer)).doesNotThrowAnyException();
        for (String delta : List.of("1000000", "-1000000", "0.00001")) {
            StockChange change = change(delta, "s".repeat(200), "n".repeat(1000));
            assertThatCode(() -> Check.valid("save", StockChange.class, change)).doesNotThrowAnyException();
        }
    }

    @Test
    void valid_severalRulesBroken_namesAllInOrder() {
        Product product = product()
                .sku("")
                .name(" \n")
                .addBarcodes("\0")
                .taxCode("t".repeat(65))
                .build();
        ValidationError error =
                catchThrowableOfType(ValidationError.class, () -> Check.valid("save", Product.class, product));
        assertThat(error.violations())
                .extracting(violation -> violation.path() + " " + violation.rule())
                .containsExactly("barcodes[0] code", "name not-blank", "name printable", "sku size", "tax_code size");
    }

    @Test
    void valid_inAnotherLocale_saysTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Product product = product().name("n".repeat(201)).build();
            ValidationError error =
                    catchThrowableOfType(ValidationError.class, () -> Check.valid("save", Product.class, product));
            assertThat(error.violations())
                    .containsExactly(new Violation("name", "size", "must have at most 200 characters, not 201"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void and_ruleThatIsNoConstraint_joinsTheOthers() {
        Check check = Check.that(Register.class, register(""))
                .and(true, "id", "free", "must be free")
                .and(false, "location", "known", "must be known");
        assertThat(catchThrowableOfType(ValidationError.class, () -> check.orThrow("save"))
                        .violations())
                .containsExactly(
                        new Violation("location", "known", "must be known"),
                        new Violation("name", "not-blank", "must not be blank"));
    }

    private record Case<T>(String constraint, String path, Class<T> type, T input, String message) {
        Case<T> says(String words) {
            return new Case<>(constraint, path, type, input, words);
        }

        Violation violation() {
            String rule = constraint.substring(constraint.indexOf(' ') + 1);
            String inside = message.equals(NUL) ? "printable" : "not-blank";
            String leaf = rule.equals("Valid") ? inside : rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            return new Violation(path, leaf.toLowerCase(Locale.ROOT), message);
        }
    }

    private interface Change<B> {
        B to(B builder);
    }

    private static Case<Product> product(String constraint, String path, Change<Product.Builder> change) {
        return new Case<>(
                "Product." + constraint,
                path,
                Product.class,
                change.to(product()).build(),
                "");
    }

    private static Case<Customer> customer(String constraint, String path, Change<Customer.Builder> change) {
        return new Case<>(
                "Customer." + constraint,
                path,
                Customer.class,
                change.to(customer()).build(),
                "");
    }

    private static Case<Store> store(String constraint, String path, Change<Store.Builder> change) {
        return new Case<>(
                "Store." + constraint, path, Store.class, change.to(store()).build(), "");
    }

    private static Case<StockChange> change(String constraint, String path, String delta, String source, String note) {
        return new Case<>("StockChange." + constraint, path, StockChange.class, change(delta, source, note), "");
    }

    private static Case<StaffMember> staff(String constraint, String path, Change<StaffMember.Builder> change) {
        return new Case<>(
                "StaffMember." + constraint,
                path,
                StaffMember.class,
                change.to(StaffMember.builder().signInName("ann").displayName("Ann"))
                        .build(),
                "");
    }

    private static Stream<Case<?>> shifts() {
        return Stream.of(
                drawer("drawer NotBlank", " ").says("must not be blank"),
                drawer("drawer Size", "d".repeat(65)).says("must have at most 64 characters, not 65"),
                drawer("drawer Printable", "a\0").says(NUL),
                cash("reason NotBlank", " ").says("must not be blank"),
                cash("reason Size", "r".repeat(201)).says("must have at most 200 characters, not 201"),
                cash("reason Printable", "a\0").says(NUL));
    }

    private static Case<ShiftStart> drawer(String constraint, String drawer) {
        ShiftId id = new ShiftId(new UUID(0, 1));
        ShiftStart start = new ShiftStart(id, RegisterId.MAIN, drawer, Money.of("50.00", "EUR"));
        return new Case<>("ShiftStart." + constraint, "drawer", ShiftStart.class, start, "");
    }

    private static Case<CashChange> cash(String constraint, String reason) {
        CashChange change = new CashChange(
                new UUID(0, 1), new ShiftId(new UUID(0, 2)), CashEvent.Kind.PAID_IN, Money.of("5.00", "EUR"), reason);
        return new Case<>("CashChange." + constraint, "reason", CashChange.class, change, "");
    }

    private static Case<Role> role(String constraint, String path, String code, String name) {
        return new Case<>("Role." + constraint, path, Role.class, Role.of(code, name, Set.of(), Rate.ZERO), "");
    }

    private static Product.Builder product() {
        return Product.builder().sku("MUG").name("Mug").price(Money.of("7.50", "EUR"));
    }

    private static Customer.Builder customer() {
        return Customer.builder().name("Jane");
    }

    private static Store.Builder store() {
        return Store.builder().name("Corner shop").currency("EUR").zone("Europe/Dublin");
    }

    private static StockChange change(String delta, String source, String note) {
        return new StockChange(
                new MovementId(new UUID(0, 1)),
                new ProductId(new UUID(0, 2)),
                LocationId.MAIN,
                Quantity.parse(delta),
                StockReason.ADJUST,
                source,
                Optional.empty(),
                Optional.of(note));
    }

    private static Register register(String name) {
        return new Register(new RegisterId("front-2"), LocationId.MAIN, name, false);
    }

    private static List<Register> registers(int count) {
        return Collections.nCopies(count, Register.MAIN);
    }

    private static String[] codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "code-" + i).toArray(String[]::new);
    }
}
