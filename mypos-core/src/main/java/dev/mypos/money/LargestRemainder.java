package dev.mypos.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Turns exact shares into whole minor units that add up to a given whole. */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Cuts each share towards zero, then hands the left-over units to the largest rests, ties to the earlier share.
     *
     * @param whole the sum of the shares, rounded in any mode
     * @param room says which shares may take a unit first; the others get one only when those are served
     */
    static List<BigInteger> split(BigInteger whole, List<Fraction> shares, IntPredicate room) {
        List<BigInteger> parts = new ArrayList<>();
        BigInteger left = whole;
        for (Fraction share : shares) {
            parts.add(share.whole());
            left = left.subtract(share.whole());
        }
        BigInteger unit = BigInteger.valueOf(left.signum());
        List<Integer> takers = takers(shares, left.signum(), room);
        // |left| never exceeds the number of rests with its sign, so one unit each is enough.
        takers.subList(0, left.abs().intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(unit)));
        return parts;
    }

    private static List<Integer> takers(List<Fraction> shares, int sign, IntPredicate room) {
        List<Fraction> rests = shares.stream().map(Fraction::rest).toList();
        Comparator<Integer> largestRest = (a, b) -> rests.get(b).compareMagnitude(rests.get(a));
        return IntStream.range(0, rests.size())
                .filter(i -> rests.get(i).signum() == sign)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> !room.test(i))
                        .thenComparing(largestRest))
                .toList();
    }
}
