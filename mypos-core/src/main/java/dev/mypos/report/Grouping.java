package dev.mypos.report;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Tax;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.TakenOff;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Category;
import dev.mypos.store.Store;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows a transaction touches, and with what. */
interface Grouping {
    List<Part> parts(Transaction transaction);

    static Grouping of(SalesReport.By by, Store store) {
        return switch (by) {
            case DAY ->
                transaction ->
                        whole(transaction, transaction.header().businessDate().toString());
            case HOUR -> transaction -> whole(transaction, hour(transaction, store.zone()));
            case WEEK -> transaction -> whole(transaction, week(transaction));
            case MONTH -> transaction -> whole(transaction, month(transaction));
            case PRODUCT ->
                transaction ->
                        transaction.lines().stream().map(Grouping::product).toList();
            case CATEGORY ->
                transaction -> transaction.lines().stream()
                        .map(line -> category(line, store))
                        .toList();
            case CUSTOMER -> transaction -> whole(transaction, customer(transaction));
            case STAFF -> transaction -> whole(transaction, transaction.header().cashier());
            case REGISTER ->
                transaction ->
                        whole(transaction, transaction.header().register().value());
            case TENDER -> Grouping::tenders;
            case DISCOUNT_REASON -> transaction -> transaction.fold(Grouping::discounts, refund -> List.of());
            case REFUND_REASON -> transaction -> transaction.fold(sale -> List.of(), Grouping::returned);
            case TAX ->
                transaction ->
                        transaction.lines().stream().flatMap(Grouping::taxes).toList();
        };
    }

    private static List<Part> whole(Transaction transaction, String key) {
        return List.of(new Part(key, key, key, Figures.of(transaction)));
    }

    private static String hour(Transaction transaction, ZoneId zone) {
        int hour = transaction.header().occurredAt().atZone(zone).getHour();
        return String.format(Locale.ROOT, "%02d", hour);
    }

    private static String week(Transaction transaction) {
        LocalDate day = transaction.header().businessDate();
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String month(Transaction transaction) {
        return YearMonth.from(transaction.header().businessDate()).toString();
    }

    private static String customer(Transaction transaction) {
        return transaction
                .header()
                .customer()
                .map(customer -> customer.value().toString())
                .orElse("none");
    }

    private static Part product(LineItem line) {
        return new Part(line.item().product(), line.item().sku(), line.item().name(), Figures.of(line));
    }

    /** A category of the name {@code none} stays a row of its own. */
    private static Part category(LineItem line, Store store) {
        Optional<String> category = line.item().category();
        return new Part(
                category,
                category.orElse("none"),
                category.map(code -> label(code, store)).orElse("No category"),
                Figures.of(line));
    }

    private static String label(String category, Store store) {
        return store.findCategory(category).map(Category::name).orElse(category);
    }

    private static List<Part> tenders(Transaction transaction) {
        Settlement settlement = transaction.settlement();
        Stream<Part> given = settlement.tenders().stream().map(tender -> tender(tender.kind(), tender.amount()));
        Stream<Part> change = settlement.change().isZero()
                ? Stream.empty()
                : Stream.of(tender(Tender.Kind.CASH, settlement.change().negated()));
        return Stream.concat(given, change).toList();
    }

    private static Part tender(Tender.Kind kind, Money amount) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        String label = kind.name().charAt(0) + key.substring(1);
        return new Part(kind, key, label, Figures.ofAmount(amount));
    }

    private static List<Part> discounts(Sale sale) {
        return sale.quote().takenOff().stream().map(Grouping::discount).toList();
    }

    private static Part discount(TakenOff taken) {
        Sum none = Sum.zero(taken.amount().currency());
        return reason(taken.discount().reason(), new Figures(Quantity.ZERO, none, Sum.of(taken.amount()), none));
    }

    private static List<Part> returned(Refund refund) {
        return List.of(reason(refund.reason(), Figures.of(refund)));
    }

    /** A reason of the word {@code none} stays a row of its own. */
    private static Part reason(String reason, Figures figures) {
        Optional<String> told = Optional.of(reason).filter(text -> !text.isBlank());
        return new Part(told, told.orElse("none"), told.orElse("No reason"), figures);
    }

    private static Stream<Part> taxes(LineItem line) {
        return line.taxes().isEmpty()
                ? Stream.of(new Part("none", "none", "No tax", Figures.of(line)))
                : line.taxes().stream().map(tax -> tax(line, tax));
    }

    private static Part tax(LineItem line, Tax tax) {
        String key = tax.name() + " " + tax.rate();
        Figures figures = new Figures(
                line.quantity(), Sum.of(tax.base().plus(tax.amount())), Sum.of(line.discount()), Sum.of(tax.amount()));
        return new Part(key, key, key, figures);
    }
}
