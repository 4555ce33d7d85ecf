package dev.mypos.sample.cli.sale;

import dev.mypos.exchange.SalesMapping;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a mapping that is built in. Stateless. */
final class MappingName implements ITypeConverter<SalesMapping> {
    @Override
    public SalesMapping convert(String text) {
        List<String> names =
                SalesMapping.builtIn().stream().map(SalesMapping::name).toList();
        if (!names.contains(text)) {
            throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", names));
        }
        return SalesMapping.named(text);
    }
}
