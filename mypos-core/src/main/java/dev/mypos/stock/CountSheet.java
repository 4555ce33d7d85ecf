package dev.mypos.stock;

import dev.mypos.check.Printable;
import dev.mypos.store.LocationId;
import dev.mypos.wire.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sheet that stock is counted on. It takes counts while it is open, while sales go on; once booking has begun it takes no
 * more. Immutable.
 *
 * @param name 1 to 200 characters
 * @param openedBy the id of who opened it
 * @param version 0 before it is stored; counts up with each change
 */
public record CountSheet(
        CountSheetId id,
        @NotBlank @Size(max = 200) @Printable String name,
        LocationId location,
        State state,
        String openedBy,
        Instant openedAt,
        long version) {
    /** What happens to a sheet, in this order. */
    public enum State {
        /** Takes counts. */
        OPEN,
        /** Takes no more; its movements are being stored. */
        BOOKING,
        /** All its movements are stored. */
        BOOKED;

        /** The word that is stored and shown, such as {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
    }

    CountSheet in(State next) {
        return new CountSheet(id, name, location, next, openedBy, openedAt, version);
    }

    /** Whether the other one answers the same request to open a sheet; who asked again does not matter, nor when. */
    public boolean sameRequest(CountSheet other) {
        return id.equals(other.id) && name.equals(other.name) && location.equals(other.location);
    }

    public Fields fields() {
        return Fields.builder()
                .put("sheet_id", id.value())
                .put("name", name)
                .put("location", location.value())
                .put("state", state.code())
                .put("opened_by", openedBy)
                .put("opened_at", openedAt)
                .put("version", version)
                .build();
    }

    /**
     * Reads the fields of a sheet back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static CountSheet from(Fields fields) {
        return fields.as(
                "counting sheet",
                stored -> new CountSheet(
                        new CountSheetId(stored.uuid("sheet_id")),
                        stored.text("name"),
                        new LocationId(stored.text("location")),
                        stored.read("state", State::of),
                        stored.text("opened_by"),
                        stored.instant("opened_at"),
                        stored.number("version")));
    }
}
