package dev.mypos.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Receipts as pages and as bytes for printers, compared with files, read back, and attacked. */
class ReceiptFormsTest {
    private static final String HOSTILE = "</title><script>alert('1 & 2')</script><img src=\"x\">\uFFFE\u202E";

    private final TestTill till = new TestTill(Samples.SHOP).receipts(1041);

    private Receipt receipt(String name) {
        Sale sale = Samples.breakfast(till);
        return switch (name) {
            case "sale" -> receipt(sale, Receipt.Kind.ORIGINAL);
            case "reprint" -> receipt(sale, Receipt.Kind.REPRINT);
            case "gift" -> receipt(sale, Receipt.Kind.GIFT);
            case "refund" ->
                receipt(
                        till.cashier("bob")
                                .at(Instant.parse("2026-03-05T09:30:59Z"))
                                .refund(sale, Quantity.of(1), "Handle came off in the dishwasher, twice"),
                        Receipt.Kind.ORIGINAL);
            case "void" -> receipt(till.voiding(sale, "Wrong customer"), Receipt.Kind.ORIGINAL);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Receipt receipt(Transaction transaction, Receipt.Kind kind) {
        return Receipt.of(Samples.SHOP, transaction, kind);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static Stream<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String words(String text) {
        return text.replaceAll("[-=]{20,}", "").replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale", "reprint", "gift", "refund", "void"})
    void html_eachKind_readsAsItsFile(String name) {
        assertThat(receipt(name).html(Paper.MM_80)).isEqualTo(Samples.text(name + "-80.html"));
    }

    @Test
    void html_narrowPaper_readsAsItsFile() {
        assertThat(receipt("sale").html(Paper.MM_58)).isEqualTo(Samples.text("sale-58.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale", "reprint", "gift", "refund", "void"})
    void html_eachKind_isWellFormedAndSaysWhatTheTextSays(String name) throws Exception {
        Receipt receipt = receipt(name);
        Document page = parsed(receipt.html(Paper.MM_80));

        String main = elements(page, "main").findFirst().orElseThrow().getTextContent();
        String caption = elements(page, "figcaption").findFirst().orElseThrow().getTextContent();
        assertThat(words(main)).isEqualTo(words(receipt.text(48)) + " " + caption);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "title").map(Element::getTextContent))
                .singleElement()
                .asString()
                .startsWith("Corner Shop Trading Ltd, receipt 104");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale", "gift", "void"})
    void html_eachKind_asksForNothingFromElsewhere(String name) throws Exception {
        Document page = parsed(receipt(name).html(Paper.MM_58));

        assertThat(elements(page, "*"))
                .noneMatch(element -> List.of("script", "link", "img", "iframe").contains(element.getTagName()))
                .noneMatch(element -> element.hasAttribute("src") || element.hasAttribute("href"));
        assertThat(elements(page, "style").findFirst().orElseThrow().getTextContent())
                .doesNotContain("url(", "@import");
    }

    @Test
    void html_hostileNames_stayText() throws Exception {
        Sale sale = till.cashier(HOSTILE)
                .reference(HOSTILE)
                .sell(
                        List.of(till.line(till.item("X", HOSTILE, "1.00", Samples.NO_TAX), "1")),
                        List.of(),
                        Tender.card(Money.of("1.00", "EUR")));
        Document page = parsed(receipt(sale, Receipt.Kind.ORIGINAL).html(Paper.MM_80));

        assertThat(elements(page, "*"))
                .noneMatch(element -> List.of("script", "img").contains(element.getTagName()));
        assertThat(elements(page, "main").findFirst().orElseThrow().getTextContent())
                .contains("</title><script>alert('1 & 2')</script><img src=\"x\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale", "reprint", "gift", "refund", "void"})
    void escPos_eachKind_isTheBytesOfItsFile(String name) {
        assertThat(receipt(name).escPos(EscPos.of(Paper.MM_80))).isEqualTo(Samples.bytes(name + "-80.escpos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale", "reprint", "gift", "refund", "void"})
    void escPos_readBack_isTheTextWithItsBarcodeAndOneCut(String name) {
        Receipt receipt = receipt(name);
        for (Paper paper : Paper.values()) {
            PrinterModel printer = PrinterModel.printed(receipt.escPos(EscPos.of(paper)));

            List<String> text = receipt.text(paper.columns()).lines().toList();
            assertThat(printer.texts().stream().map(String::strip))
                    .containsExactlyElementsOf(text.stream().map(String::strip).toList());
            assertThat(printer.barcodes()).singleElement().asString().startsWith("main/104");
            assertThat(printer.cuts()).isEqualTo(1);
            assertThat(printer.pulses()).isZero();
        }
    }

    @Test
    void escPos_totalAndHeadings_standOut() {
        List<PrinterModel.Row> rows = PrinterModel.printed(receipt("reprint").escPos(EscPos.of(Paper.MM_80)))
                .rows();

        assertThat(rows.stream().filter(PrinterModel.Row::high))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).startsWith("TOTAL EUR").endsWith("18.79"))
                .satisfies(row -> assertThat(row.bold()).isTrue());
        assertThat(rows.stream().filter(row -> row.bold() && row.centred()).map(PrinterModel.Row::text))
                .containsExactly("Corner Shop Trading Ltd", "COPY");
    }

    @Test
    void escPos_drawer_opensWhereAskedAndCashChangesHands() {
        EscPos printer = EscPos.of(Paper.MM_80).openingDrawer();
        Sale card = till.sell(
                List.of(till.line(till.item("BAG", "Cotton bag", "3.99", Samples.STANDARD), "1")),
                List.of(),
                Tender.card(Money.of("3.99", "EUR")));

        assertThat(PrinterModel.printed(receipt("sale").escPos(printer)).pulses())
                .isEqualTo(1);
        assertThat(PrinterModel.printed(receipt("void").escPos(printer)).pulses())
                .isEqualTo(1);
        assertThat(PrinterModel.printed(receipt("reprint").escPos(printer)).pulses())
                .isZero();
        assertThat(PrinterModel.printed(receipt("gift").escPos(printer)).pulses())
                .isZero();
        assertThat(PrinterModel.printed(receipt(card, Receipt.Kind.ORIGINAL).escPos(printer))
                        .pulses())
                .isZero();
    }

    @Test
    void escPos_namesWithTheEuroSignAndCommands_printInEachTable() {
        Sale sale = till.sell(
                List.of(till.line(till.item("X", "Crème “5 €” \u001Bp0\u001DV0", "1.00", Samples.NO_TAX), "1")),
                List.of(),
                Tender.card(Money.of("1.00", "EUR")));
        Receipt receipt = receipt(sale, Receipt.Kind.ORIGINAL);

        PrinterModel plain = PrinterModel.printed(receipt.escPos(EscPos.of(Paper.MM_80)));
        assertThat(plain.texts()).anyMatch(row -> row.startsWith("Crème \"5 €\" ?p0 V0 "));
        PrinterModel windows =
                PrinterModel.printed(receipt.escPos(EscPos.of(Paper.MM_80).withCodePage(CodePage.WPC1252)));
        assertThat(windows.texts()).anyMatch(row -> row.startsWith("Crème “5 €” ?p0 V0 "));
    }

    @Test
    void barcode_longRegister_isTheNumberAlone() {
        Sale sale = new TestTill(Samples.SHOP)
                .receipts(99_999_998)
                .sell(
                        List.of(till.line(till.item("X", "X", "1.00", Samples.NO_TAX), "1")),
                        List.of(),
                        Tender.card(Money.of("1.00", "EUR")));

        assertThat(PrinterModel.printed(receipt(sale, Receipt.Kind.ORIGINAL).escPos(EscPos.of(Paper.MM_58)))
                        .barcodes())
                .containsExactly("99999999");
    }
}
