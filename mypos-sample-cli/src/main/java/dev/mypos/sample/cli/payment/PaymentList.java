package dev.mypos.sample.cli.payment;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.payment.PaymentIntent;
import dev.mypos.payment.PaymentKey;
import dev.mypos.sample.cli.argument.Paging;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos payment list}. */
@Command(
        name = "list",
        header = {
            "List card payments that have not ended, longest first. A payment without a sale is to be given back; a refund"
                    + " is still owed.",
            "",
            "  mypos payment list",
            ""
        },
        customSynopsis = "mypos payment list [OPTIONS]")
public final class PaymentList implements Action {
    private static final Sheet<PaymentIntent> COLUMNS = Sheet.<PaymentIntent>empty()
            .text("since", payment -> payment.since().toString())
            .text("payment_key", payment -> payment.key().toString())
            .text("kind", PaymentList::kind)
            .text("state", payment -> payment.state().code())
            .number("amount", payment -> payment.amount().amount().toPlainString())
            .text("provider_reference", payment -> payment.providerReference().orElse(""));

    @Mixin
    Paging paging = new Paging();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> paging.write(
                session, COLUMNS, PaymentList::members, page -> pos.payments().unsettled(page)));
    }

    private static String kind(PaymentIntent payment) {
        return payment.isCharge() ? "charge" : "refund";
    }

    private static void members(JsonText json, PaymentIntent payment) {
        json.put("payment_key", payment.key().toString())
                .put("transaction_id", payment.key().transaction())
                .put("kind", kind(payment))
                .put("state", payment.state().code())
                .put("amount", payment.amount())
                .put("refund_of", payment.refundOf().map(PaymentKey::toString))
                .put("since", payment.since())
                .put("provider_reference", payment.providerReference());
    }
}
