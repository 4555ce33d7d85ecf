package dev.mypos.sample.cli.argument;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A moment as it is typed: with an offset, or in the shop's own time.
 *
 * <p>Immutable.
 */
public record Moment(TemporalAccessor typed) {
    /** The moment it stands for in a shop of this zone. */
    public Instant in(ZoneId zone) {
        return typed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(typed).atZone(zone).toInstant();
    }

    /** Reads one. Stateless. */
    public static final class Reader implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            try {
                return new Moment(
                        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + Words.shortened(text)
                        + "' is not a moment such as 2026-11-01T17:30:00Z, or 2026-11-01T17:30 in the shop's time");
            }
        }
    }
}
