package dev.mypos.sample.cli.shift;

import dev.mypos.sample.cli.argument.Decimals;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Coins or notes as they are typed: {@code 20.00:3}. Immutable. */
record PiecesArgument(BigDecimal denomination, int pieces) {
    private static final Pattern FORM = Pattern.compile("([^:]+):([0-9]{1,7})");

    /** Reads one. Stateless. */
    static final class Reader implements ITypeConverter<PiecesArgument> {
        @Override
        public PiecesArgument convert(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new TypeConversionException("must be a coin or note and how many, such as 20.00:3");
            }
            return new PiecesArgument(new Decimals().convert(parts.group(1)), Integer.parseInt(parts.group(2)));
        }
    }
}
