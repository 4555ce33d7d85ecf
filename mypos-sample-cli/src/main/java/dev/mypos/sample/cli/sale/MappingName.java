package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.MappingFile;
import dev.mypos.exchange.SalesMapping;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a mapping that is built in, or a file that describes one. Immutable. */
record MappingName(String text) {
    private static final String FILE = ".properties";

    /**
     * Reads the file, if it is one.
     *
     * @throws dev.mypos.error.POSError if it cannot be read or describes no mapping
     */
    SalesMapping mapping() {
        return text.endsWith(FILE) ? MappingFile.read(Path.of(text)) : SalesMapping.named(text);
    }

    /** Refuses what is neither. Stateless. */
    static final class Converter implements ITypeConverter<MappingName> {
        @Override
        public MappingName convert(String text) {
            List<String> names =
                    SalesMapping.builtIn().stream().map(SalesMapping::name).toList();
            if (!names.contains(text) && !text.endsWith(FILE)) {
                throw new TypeConversionException(
                        "'" + text + "' is none of " + String.join(", ", names) + ", and no file that ends in " + FILE);
            }
            return new MappingName(text);
        }
    }
}
