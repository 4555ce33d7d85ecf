package dev.mypos.sample.cli.argument;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads why something was done; refuses to say nothing. Stateless. */
public final class Reason implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it must say why, such as broken");
        }
        return text;
    }
}
