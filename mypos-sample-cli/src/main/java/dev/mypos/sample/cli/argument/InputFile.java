package dev.mypos.sample.cli.argument;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a file that can be read. Stateless. */
public final class InputFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        Path file = path(text);
        if (!Files.exists(file)) {
            throw new TypeConversionException("there is no file '" + Words.shortened(text) + "'");
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new TypeConversionException("'" + Words.shortened(text) + "' is not a file that can be read");
        }
        return file;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + Words.shortened(text) + "' is not the name of a file");
        }
    }
}
