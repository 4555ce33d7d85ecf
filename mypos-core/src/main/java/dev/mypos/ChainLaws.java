package dev.mypos;

import dev.mypos.sale.Chain;
import dev.mypos.sale.Digest;
import dev.mypos.sale.Header;
import dev.mypos.sale.RegisterHead;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionSummary;
import java.util.Optional;

/** L7 and L12 along one register, in the order of its receipt numbers. Confine to one thread. */
final class ChainLaws {
    private final RegisterHead head;
    private final Findings findings;
    private long lastNumber;
    private Optional<Digest> last = Optional.of(Digest.ZERO);

    ChainLaws(RegisterHead head, Findings findings) {
        this.head = head;
        this.findings = findings;
    }

    void number(TransactionSummary row) {
        long expected = lastNumber + 1;
        findings.check(
                Law.L7,
                row.receiptNumber() == expected,
                () -> "register " + row.register().value() + " has receipt " + row.receiptNumber() + " where "
                        + expected + " was due");
        lastNumber = row.receiptNumber();
    }

    void hold(TransactionSummary row, Transaction transaction) {
        Header.Link link = transaction.header().link();
        findings.check(
                Law.L12,
                Chain.digest(transaction).equals(link.digest()),
                () -> name(row) + " was changed: its digest does not fit its content");
        findings.check(
                Law.L12,
                last.isEmpty() || link.previous().equals(last.get()),
                () -> name(row) + " does not follow the receipt before it: one was changed, removed or slipped in");
        findings.check(
                Law.L12,
                TransactionSummary.of(transaction).equals(row),
                () -> name(row) + " is listed with other figures than it has");
        last = Optional.of(link.digest());
    }

    /** What cannot be read has been named; the next one is not blamed for it. */
    void broken(TransactionSummary row) {
        findings.check(Law.L12, false, () -> name(row) + " is listed but cannot be read");
        last = Optional.empty();
    }

    void finish() {
        findings.check(
                Law.L7,
                head.lastReceipt() == lastNumber,
                () -> "register " + head.register().value() + " ends at receipt " + lastNumber + ", its head says "
                        + head.lastReceipt());
        findings.check(
                Law.L12,
                last.isEmpty() || head.lastDigest().equals(last.get()),
                () -> "the last receipt of register " + head.register().value() + " is not the one its head names");
    }

    private static String name(TransactionSummary row) {
        return "receipt " + row.receiptNumber() + " of register "
                + row.register().value() + " (transaction " + row.id() + ")";
    }
}
