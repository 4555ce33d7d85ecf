package dev.mypos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Rate;
import dev.mypos.money.TaxRule;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Discount;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Posting;
import dev.mypos.sale.Quote;
import dev.mypos.sale.Recorded;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundQuote;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.RefundState;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Settlement;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TestTill;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.TransactionSummary;
import dev.mypos.store.RegisterId;
import dev.mypos.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyLawsTest {
    private static final TaxRule VAT = TaxRule.included("vat", "VAT", Rate.ofPercent("20"));
    private static final Store SHOP = Store.builder()
            .name("Corner shop")
            .currency("EUR")
            .zone("Europe/Dublin")
            .addTaxes(VAT)
            .build();

    private final TestTill till = new TestTill(SHOP);
    private final Sale sale = till.sell(
            List.of(
                    till.line(till.item("MUG", "Mug", "3.33", VAT), "3"),
                    till.line(till.item("TEA", "Tea", "1.00", VAT), "2")),
            List.of(new Discount.Percent(Rate.ofPercent("10"), "promotion")),
            Tender.cash(Money.of("20.00", "EUR")));

    /** What is stored, changed behind the library's back or not. */
    private record Stored(List<Transaction> transactions, RefundState state) implements Ledger {
        @Override
        public Recorded record(Posting posting) {
            throw new AssertionError("verifying stores nothing");
        }

        @Override
        public List<Transaction> find(Collection<TransactionId> ids) {
            return transactions.stream()
                    .filter(transaction -> ids.contains(transaction.id()))
                    .toList();
        }

        @Override
        public Page<TransactionSummary> list(LedgerQuery query, PageRequest page) {
            throw new AssertionError("the caller walks through the lists");
        }

        @Override
        public RegisterHead head(RegisterId register) {
            return RegisterHead.start(register);
        }

        @Override
        public RefundState refunds(TransactionId sale) {
            return state;
        }
    }

    private static List<String> violations(RefundState state, Transaction... transactions) {
        Findings findings = new Findings();
        MoneyLaws laws = new MoneyLaws(new Stored(List.of(transactions), state), findings);
        Stream.of(transactions).forEach(laws::hold);
        laws.finish();
        return findings.verification().laws().stream()
                .flatMap(law -> law.violations().stream().map(violation -> law.law() + " " + violation))
                .toList();
    }

    private Refund refund(RefundRequest request, RefundState before) {
        RefundQuote quote = RefundQuote.ofSale(request, sale, before);
        return new Refund(
                sale.header(),
                request.kind(),
                Optional.of(new Refund.Original(sale.id(), RegisterId.MAIN, 1)),
                quote.returned(),
                quote.taxes(),
                quote.discount(),
                quote.total(),
                quote.rules(),
                quote.settlement(),
                request.reason());
    }

    private RefundRequest everything() {
        return RefundRequest.of(sale.id(), RegisterId.MAIN, sale.id()).everything(true);
    }

    private Sale with(Quote quote, Settlement settlement) {
        return new Sale(sale.header(), quote, settlement);
    }

    private Quote lines(List<LineItem> lines) {
        Quote quote = sale.quote();
        return new Quote(
                lines, quote.discounts(), quote.taxes(), quote.gross(), quote.discount(), quote.total(), quote.rules());
    }

    private static LineItem with(LineItem line, Quantity quantity, Money total) {
        return new LineItem(line.number(), line.item(), quantity, line.gross(), line.discount(), total, line.taxes());
    }

    private String receipt() {
        return "receipt 1 (transaction " + sale.id() + ")";
    }

    @Test
    void hold_saleAsStored_breaksNothing() {
        assertThat(violations(RefundState.none(sale.id()), sale)).isEmpty();
    }

    @Test
    void hold_changedTotalOfALine_isTold() {
        List<LineItem> lines = new ArrayList<>(sale.lines());
        lines.set(0, with(lines.get(0), Quantity.of(3), Money.of("1.00", "EUR")));

        assertThat(violations(RefundState.none(sale.id()), with(lines(lines), sale.settlement())))
                .containsExactly(
                        "L5 " + receipt() + ": the lines do not add up to the total",
                        "L5 " + receipt() + ": its lines, discounts and taxes do not give its figures");
    }

    @Test
    void hold_changedChange_isTold() {
        Settlement changed = new Settlement(sale.tenders(), Money.of("0", "EUR"), Money.of("1.00", "EUR"));

        assertThat(violations(RefundState.none(sale.id()), with(sale.quote(), changed)))
                .containsExactly("L5 " + receipt() + ": total and cash rounding are not what was tendered less change");
    }

    @Test
    void hold_figuresThatCannotBeWorkedOut_areTold() {
        List<LineItem> lines = new ArrayList<>(sale.lines());
        lines.set(0, with(lines.get(0), Quantity.of(-3), lines.get(0).total()));

        assertThat(violations(RefundState.none(sale.id()), with(lines(lines), sale.settlement())))
                .singleElement()
                .asString()
                .startsWith("L5 " + receipt() + ": its figures cannot be worked out: ")
                .contains("same-sign");
    }

    @Test
    void finish_refundAsStored_breaksNothing() {
        RefundState none = RefundState.none(sale.id());
        RefundState after = RefundQuote.ofSale(everything(), sale, none).after().orElseThrow();

        assertThat(violations(after, sale, refund(everything(), none))).isEmpty();
    }

    @Test
    void finish_refundedTwice_isTold() {
        RefundState none = RefundState.none(sale.id());
        RefundState after = RefundQuote.ofSale(everything(), sale, none).after().orElseThrow();
        Refund refund = refund(everything(), none);

        assertThat(violations(after, sale, refund, refund))
                .containsExactly(
                        "L2 " + receipt() + ": its refund state does not name its refunds",
                        "L2 " + receipt() + ": its refund state does not add up its refunds",
                        "L5 " + receipt() + " line 1: more came back than was sold",
                        "L5 " + receipt() + " line 2: more came back than was sold",
                        "L5 " + receipt() + ": more money came back than was paid",
                        "L5 " + receipt() + ": more tax came back than was charged");
    }

    @Test
    void finish_voidThatIsNotMarked_isTold() {
        RefundState none = RefundState.none(sale.id());
        RefundRequest voiding = RefundRequest.voiding(sale.id(), RegisterId.MAIN, sale.id());
        RefundState unmarked =
                RefundQuote.ofSale(everything(), sale, none).after().orElseThrow();

        assertThat(violations(unmarked, sale, refund(voiding, none)))
                .containsExactly("L2 " + receipt() + ": its refund state does not name its refunds");
    }

    @Test
    void finish_refundOfNoStoredSale_isTold() {
        Refund refund = refund(everything(), RefundState.none(sale.id()));

        assertThat(violations(RefundState.none(sale.id()), refund))
                .containsExactly("L5 transaction " + sale.id() + " was refunded but is no stored sale");
    }
}
