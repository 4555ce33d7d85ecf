package dev.mypos.sample.cli.product;

import dev.mypos.money.Unit;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a product is sold by. */
final class UnitWord implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String text) {
        return Unit.find(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of each, kg, l, m, any"));
    }
}
