package dev.mypos.receipt;

import dev.mypos.sale.Header;
import dev.mypos.sale.Refund;
import dev.mypos.sale.Transaction;
import dev.mypos.store.Store;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The order of a receipt: store, what it is, goods, total and payment, taxes, numbers. */
final class Layout {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Layout() {}

    static List<Line> of(Store store, Transaction transaction, Receipt.Kind kind) {
        return Stream.<Stream<Line>>of(
                        store(store),
                        kind(transaction, kind),
                        header(store, transaction.header()),
                        original(transaction),
                        Stream.of(new Line.Rule()),
                        kind.gift() ? Gifts.lines(transaction) : figures(transaction),
                        numbers(transaction.header()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Line> figures(Transaction transaction) {
        return Stream.concat(transaction.fold(SoldGoods::lines, ReturnedGoods::lines), Payment.lines(transaction));
    }

    private static Stream<Line> store(Store store) {
        Stream<String> address = store.address().stream().flatMap(String::lines).filter(line -> !line.isBlank());
        Stream<String> taxNumber = store.taxNumber().map(number -> "Tax no. " + number).stream();
        return Stream.concat(
                Stream.of(new Line.Heading(store.legalName())),
                Stream.concat(address, taxNumber).map(Line.Centred::new));
    }

    private static Stream<Line> kind(Transaction transaction, Receipt.Kind kind) {
        Optional<String> word = transaction.fold(sale -> Optional.<String>empty(), refund -> Optional.of(word(refund)));
        Optional<String> gift = kind.gift() ? Optional.of("GIFT RECEIPT") : Optional.empty();
        Optional<String> copy = kind.copy() ? Optional.of("COPY") : Optional.empty();
        List<Line> words = Stream.of(word, gift, copy)
                .flatMap(Optional::stream)
                .<Line>map(Line.Heading::new)
                .toList();
        return words.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(new Line.Rule()), words.stream());
    }

    private static String word(Refund refund) {
        return switch (refund.refundKind()) {
            case REFUND -> "REFUND";
            case VOID -> "VOID";
            case WITHOUT_SALE -> "REFUND WITHOUT A SALE";
        };
    }

    private static Stream<Line> header(Store store, Header header) {
        return Stream.of(
                new Line.Rule(),
                new Line.Pair(
                        "Receipt " + header.link().receiptNumber(),
                        "Register " + header.register().value()),
                new Line.Pair(MINUTES.format(header.occurredAt().atZone(store.zone())), "Cashier " + header.cashier()));
    }

    private static Stream<Line> original(Transaction transaction) {
        return transaction.fold(
                sale -> Stream.empty(),
                refund -> Stream.concat(refund.original().stream().map(Layout::original), reason(refund)));
    }

    private static Line original(Refund.Original original) {
        return new Line.Pair(
                "For receipt " + original.receiptNumber(),
                "Register " + original.register().value());
    }

    private static Stream<Line> reason(Refund refund) {
        return refund.reason().isBlank() ? Stream.empty() : Stream.of(new Line.Text("Reason: " + refund.reason()));
    }

    private static Stream<Line> numbers(Header header) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(new Line.Rule()),
                        header.reference().map(reference -> new Line.Centred("Reference " + reference)).stream()),
                Stream.of(
                        new Line.Centred(header.id().toString()),
                        new Line.Barcode(
                                barcode(header.register().value(), header.link().receiptNumber()))));
    }

    /** Register and number find the receipt; the number alone is what remains where both are too long for the paper. */
    private static Code128 barcode(String register, long receiptNumber) {
        String both = register + "/" + receiptNumber;
        return Code128.of(both.length() <= Paper.BARCODE_CHARACTERS ? both : Long.toString(receiptNumber));
    }
}
