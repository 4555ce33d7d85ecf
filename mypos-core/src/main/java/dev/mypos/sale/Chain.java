package dev.mypos.sale;

/** Links the transactions of a register (L12). */
public final class Chain {
    private Chain() {}

    static Transaction seal(Transaction unsealed, RegisterHead head) {
        Header.Link open = new Header.Link(head.lastReceipt() + 1, head.openShift(), head.lastDigest(), Digest.ZERO);
        Transaction numbered = linked(unsealed, open);
        return linked(numbered, new Header.Link(open.receiptNumber(), open.shift(), open.previous(), digest(numbered)));
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
