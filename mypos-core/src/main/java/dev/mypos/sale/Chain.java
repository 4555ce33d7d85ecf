package dev.mypos.sale;

import dev.mypos.wire.Fields;

/** Links the transactions of a register (L12). */
public final class Chain {
    private Chain() {}

    static Sealed seal(Transaction unsealed, RegisterHead head) {
        Header.Link open = new Header.Link(head.lastReceipt() + 1, head.openShift(), head.lastDigest(), Digest.ZERO);
        Transaction numbered = linked(unsealed, open);
        Fields undigested = TransactionFields.undigested(numbered);
        Digest digest = Digest.of(undigested.canonical());
        Transaction sealed =
                linked(numbered, new Header.Link(open.receiptNumber(), open.shift(), open.previous(), digest));
        return new Sealed(sealed, TransactionFields.digested(undigested, digest));
    }

    /** The digest that this transaction must carry, recomputed from all its other fields. */
    public static Digest digest(Transaction transaction) {
        return Digest.of(TransactionFields.undigested(transaction).canonical());
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
