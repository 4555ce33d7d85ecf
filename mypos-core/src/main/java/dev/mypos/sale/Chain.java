package dev.mypos.sale;

import dev.mypos.wire.SplitText;

/** Links the transactions of a register (L12). */
public final class Chain {
    private Chain() {}

    static Sealed seal(Transaction unsealed, RegisterHead head) {
        Header.Link open = new Header.Link(head.lastReceipt() + 1, head.openShift(), head.lastDigest(), Digest.ZERO);
        Transaction numbered = linked(unsealed, open);
        SplitText text = text(numbered);
        Digest digest = Digest.of(text.without());
        Transaction sealed =
                linked(numbered, new Header.Link(open.receiptNumber(), open.shift(), open.previous(), digest));
        return new Sealed(sealed, text.with(digest.text()));
    }

    /** The digest that this transaction must carry, recomputed from all its other fields. */
    public static Digest digest(Transaction transaction) {
        return Digest.of(text(transaction).without());
    }

    private static SplitText text(Transaction transaction) {
        return transaction.fields().around(HeaderFields.DIGEST);
    }

    private static Transaction linked(Transaction transaction, Header.Link link) {
        Header header = transaction.header().linked(link);
        return transaction.fold(
                sale -> new Sale(header, sale.quote(), sale.settlement()),
                refund -> new Refund(
                        header,
                        refund.refundKind(),
                        refund.original(),
                        refund.returned(),
                        refund.taxes(),
                        refund.discount(),
                        refund.total(),
                        refund.rules(),
                        refund.settlement(),
                        refund.reason()));
    }
}
