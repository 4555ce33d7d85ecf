package dev.mypos.sample.cli.argument;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a plain decimal; whether its size and decimals are allowed is for the library to say. Stateless. */
public final class Decimals implements ITypeConverter<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    @Override
    public BigDecimal convert(String text) {
        return read("number", text);
    }

    static BigDecimal read(String what, String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'" + Words.shortened(text) + "' is not a " + what + " in plain digits, such as 7.50");
        }
        return new BigDecimal(text);
    }
}
