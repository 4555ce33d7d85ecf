package dev.mypos.sample.cli.argument;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A line of a sale that comes back, as it is typed: {@code N:QTY}.
 *
 * <p>Immutable.
 */
public record ReturnArgument(int line, BigDecimal quantity) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6}):(.*)");

    /** Reads one. Stateless. */
    public static final class Reader implements ITypeConverter<ReturnArgument> {
        @Override
        public ReturnArgument convert(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new TypeConversionException(
                        "'" + Words.shortened(text) + "' is not a line's number and a quantity such as 1:2 (N:QTY)");
            }
            return new ReturnArgument(Integer.parseInt(parts.group(1)), Decimals.read("quantity", parts.group(2)));
        }
    }
}
