package dev.mypos.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount split in proportion to weights, to the last minor unit.
 *
 * <p>Each exact share is cut towards zero; the left-over units go to the largest fractions, ties to the earlier weight.
 * The parts add up to the whole, have its sign, and are zero where the weight is; if the whole is at most the sum of
 * the weights, no part is larger than its weight. The mirror image of the whole gives the mirror image of the parts.
 * Immutable.
 */
public final class Allocation {
    private final List<Rounded> shares;

    private Allocation(List<Rounded> shares) {
        this.shares = List.copyOf(shares);
    }

    /**
     * Splits the whole in proportion to the magnitudes of the weights.
     *
     * @param weights of one sign, or zero
     * @throws dev.mypos.error.ValidationError if currencies are mixed, weights have both signs, or all weights are zero
     *     while the whole is not
     */
    public static Allocation of(Money whole, List<Money> weights) {
        requireUsable(whole, weights);
        BigInteger sum = weights.stream().map(Allocation::magnitude).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return nothing(whole, weights);
        }
        BigInteger units = BigInteger.valueOf(whole.minorUnits());
        List<Fraction> exact = weights.stream()
                .map(weight -> new Fraction(units.multiply(magnitude(weight)), sum))
                .toList();
        List<BigInteger> parts = LargestRemainder.split(units, exact, i -> true);
        List<Rounded> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            shares.add(share(whole, weights.get(i), exact.get(i), Money.ofMinor(parts.get(i), whole.currency())));
        }
        return new Allocation(shares);
    }

    private static Allocation nothing(Money whole, List<Money> weights) {
        if (!whole.isZero()) {
            throw Refusal.of("weights", "not-zero", "must not all be zero when " + whole + " is to be split");
        }
        Fraction none = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        return new Allocation(weights.stream()
                .map(weight -> share(whole, weight, none, whole))
                .toList());
    }

    private static Rounded share(Money whole, Money weight, Fraction exact, Money part) {
        return new Rounded("allocation", () -> "share of " + weight + " in " + whole, exact, part);
    }

    private static void requireUsable(Money whole, List<Money> weights) {
        weights.forEach(whole::requireSameCurrency);
        if (weights.stream().anyMatch(Money::isPositive) && weights.stream().anyMatch(Money::isNegative)) {
            throw Refusal.of(
                    "weights", "same-sign", "must have one sign; split what is sold and what is returned apart");
        }
    }

    private static BigInteger magnitude(Money weight) {
        return BigInteger.valueOf(weight.abs().minorUnits());
    }

    /** One part for each weight, in their order. */
    public List<Money> parts() {
        return shares.stream().map(Rounded::result).toList();
    }

    /** How each part came about, under the rule {@code allocation}. */
    public List<Step> steps() {
        return shares.stream().map(Rounded::step).toList();
    }
}
