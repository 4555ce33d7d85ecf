package dev.mypos.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

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
        List<BigInteger> parts = new ArrayList<>(shares.size());
        List<Taker> takers = new ArrayList<>(shares.size());
        BigInteger left = whole;
        for (Fraction share : shares) {
            BigInteger part = share.whole();
            takers.add(new Taker(parts.size(), share.rest(part)));
            parts.add(part);
            left = left.subtract(part);
        }
        BigInteger unit = BigInteger.valueOf(left.signum());
        // |left| never exceeds the number of rests with its sign, so one unit each is enough.
        served(takers, left, room)
                .forEach(taker -> parts.set(taker.share, parts.get(taker.share).add(unit)));
        return parts;
    }

    private static List<Taker> served(List<Taker> takers, BigInteger left, IntPredicate room) {
        takers.removeIf(taker -> taker.rest.signum() != left.signum());
        takers.sort((a, b) -> b.rest.compareMagnitude(a.rest));
        return Stream.concat(
                        takers.stream().filter(taker -> room.test(taker.share)),
                        takers.stream().filter(taker -> !room.test(taker.share)))
                .toList()
                .subList(0, left.abs().intValueExact());
    }

    private record Taker(int share, Fraction rest) {}
}
