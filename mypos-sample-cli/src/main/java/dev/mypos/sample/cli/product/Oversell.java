package dev.mypos.sample.cli.product;

import dev.mypos.catalog.StockPolicy;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whether a product may be sold below zero. */
final class Oversell implements ITypeConverter<StockPolicy> {
    @Override
    public StockPolicy convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "deny" -> StockPolicy.DENY;
            case "allow" -> StockPolicy.ALLOW_NEGATIVE;
            case "untracked" -> StockPolicy.UNTRACKED;
            default -> throw new TypeConversionException("'" + text + "' is none of allow, deny, untracked");
        };
    }
}
