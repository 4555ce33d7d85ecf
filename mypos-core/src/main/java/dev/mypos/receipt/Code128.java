package dev.mypos.receipt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text as the bars of Code 128 in its code set B, by <a href="https://www.iso.org/standard/43896.html">ISO/IEC 15417</a>.
 * Immutable.
 *
 * @param text printable ASCII
 */
record Code128(String text) {
    /** Modules that stay white on either side. */
    static final int QUIET_MODULES = 10;

    private static final int START_B = 104;
    private static final int CHECK_MODULUS = 103;
    private static final String STOP = "2331112";

    /** The widths of bar, space, bar, space, bar, space of each symbol character, in modules, by its value. */
    private static final List<String> WIDTHS = List.of("""
            212222 222122 222221 121223 121322 131222 122213 122312 \
            132212 221213 221312 231212 112232 122132 122231 113222 \
            123122 123221 223211 221132 221231 213212 223112 312131 \
            311222 321122 321221 312212 322112 322211 212123 212321 \
            232121 111323 131123 131321 112313 132113 132311 211313 \
            231113 231311 112133 112331 132131 113123 113321 133121 \
            313121 211331 231131 213113 213311 213131 311123 311321 \
            331121 312113 312311 332111 314111 221411 431111 111224 \
            111422 121124 121421 141122 141221 112214 112412 122114 \
            122411 142112 142211 241211 221114 413111 241112 134111 \
            111242 121142 121241 114212 124112 124211 411212 421112 \
            421211 212141 214121 412121 111143 111341 131141 114113 \
            114311 411113 411311 113141 114131 311141 411131 211412 \
            211214 211232""".split(" "));

    static Code128 of(String text) {
        return new Code128(text);
    }

    /** The values of the symbol characters: start, text, check. */
    List<Integer> values() {
        int sum = START_B
                + IntStream.range(0, text.length())
                        .map(place -> (place + 1) * value(place))
                        .sum();
        IntStream data = IntStream.range(0, text.length()).map(this::value);
        return IntStream.concat(IntStream.concat(IntStream.of(START_B), data), IntStream.of(sum % CHECK_MODULUS))
                .boxed()
                .toList();
    }

    /** The widths of bars and spaces in turn, the first a bar, in modules; without the quiet zones. */
    String widths() {
        return values().stream().map(WIDTHS::get).collect(Collectors.joining()) + STOP;
    }

    private int value(int place) {
        return text.charAt(place) - ' ';
    }
}
