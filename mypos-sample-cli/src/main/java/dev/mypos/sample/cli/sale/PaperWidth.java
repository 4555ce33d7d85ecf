package dev.mypos.sample.cli.sale;

import dev.mypos.receipt.Paper;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a paper by its millimetres. Stateless. */
final class PaperWidth implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String text) {
        return Arrays.stream(Paper.values())
                .filter(paper -> text.equals(String.valueOf(paper.widthMillimetres())))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be 80 or 58 (millimetres), not '" + text + "'"));
    }
}
