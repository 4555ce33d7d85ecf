package dev.mypos.sample.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date. Stateless. */
public final class Day implements ITypeConverter<LocalDate> {
    /** Where a range without a beginning begins. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** Where a range without an end ends. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + Words.shortened(text) + "' is not a date such as 2026-11-01");
        }
    }
}
