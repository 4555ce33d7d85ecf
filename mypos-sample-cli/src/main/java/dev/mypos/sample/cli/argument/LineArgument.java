package dev.mypos.sample.cli.argument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A line of a sale as it is typed: {@code SKU[:QTY][@PRICE]}.
 *
 * <p>Immutable.
 */
public record LineArgument(String code, BigDecimal quantity, Optional<BigDecimal> price) {
    private static final Pattern FORM = Pattern.compile("([^:@]+)(?::([^:@]*))?(?:@([^:@]*))?");

    /** Reads one. Stateless. */
    public static final class Reader implements ITypeConverter<LineArgument> {
        @Override
        public LineArgument convert(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + Words.shortened(text)
                        + "' is not a line such as MUG, MUG:2 or MUG:2@6.50 (SKU[:QTY][@PRICE])");
            }
            BigDecimal quantity = parts.group(2) == null ? BigDecimal.ONE : Decimals.read("quantity", parts.group(2));
            return new LineArgument(
                    parts.group(1),
                    quantity,
                    Optional.ofNullable(parts.group(3)).map(price -> Decimals.read("price", price)));
        }
    }
}
