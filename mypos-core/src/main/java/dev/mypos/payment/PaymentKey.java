package dev.mypos.payment;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one payment at the gateway for ever. It follows from the transaction, so whoever asks again for the same one asks
 * under the same key, and the gateway charges once.
 *
 * <p>A key that has ended without money (declined, or given back) is never used again: the same tender of the same
 * transaction then goes on under the next attempt.
 *
 * @param transaction the id of the sale or refund, a UUID in lower case
 * @param tender which of its payments, from 1
 * @param attempt from 1
 */
public record PaymentKey(String transaction, int tender, int attempt) implements Comparable<PaymentKey> {
    /** Characters of the text at most: 48. */
    public static final int MAX_LENGTH = 48;

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([1-9][0-9]{0,4})\\.([1-9][0-9]{0,4})");
    private static final Comparator<PaymentKey> ORDER = Comparator.comparing(PaymentKey::transaction)
            .thenComparing(PaymentKey::tender)
            .thenComparing(PaymentKey::attempt);

    public PaymentKey {
        if (!TEXT.matcher(text(transaction, tender, attempt)).matches()) {
            throw new IllegalArgumentException("not the parts of a payment key");
        }
    }

    /** @throws IllegalArgumentException if the text is no key */
    public static PaymentKey parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a payment key");
        }
        return new PaymentKey(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** The key of the next attempt. */
    public PaymentKey next() {
        return new PaymentKey(transaction, tender, attempt + 1);
    }

    @Override
    public int compareTo(PaymentKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code 0198c2f0-5b1e-7c3a-8d4e-0f1a2b3c4d5e.1.1}: at most {@link #MAX_LENGTH} characters, fit for any gateway. */
    @Override
    public String toString() {
        return text(transaction, tender, attempt);
    }

    private static String text(String transaction, int tender, int attempt) {
        return transaction + "." + tender + "." + attempt;
    }
}
