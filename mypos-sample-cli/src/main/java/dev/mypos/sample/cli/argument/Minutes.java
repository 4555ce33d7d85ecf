package dev.mypos.sample.cli.argument;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of minutes, 0 to 99,999. Stateless. */
public final class Minutes implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new TypeConversionException("'" + Words.shortened(text) + "' is not a number of minutes, such as 10");
        }
        return Duration.ofMinutes(Long.parseLong(text));
    }
}
