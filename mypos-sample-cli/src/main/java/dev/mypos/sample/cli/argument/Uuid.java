package dev.mypos.sample.cli.argument;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an id. Stateless. */
public final class Uuid implements ITypeConverter<UUID> {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    public UUID convert(String text) {
        return find(text)
                .orElseThrow(() -> new TypeConversionException("'" + Words.shortened(text)
                        + "' is not an id (a UUID such as 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11)"));
    }

    /** The id that the text is, if it is one. */
    public static Optional<UUID> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
