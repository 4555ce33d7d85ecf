package dev.mypos.staff;

import dev.mypos.wire.Fields;
import java.time.Instant;

/**
 * Somebody who signed in. Of its token only a digest is stored, so that whoever reads the store cannot act for others.
 *
 * @param digest the SHA-256 of the token, 64 hex digits
 * @param epoch the member's {@link StaffMember#sessionEpoch}; once the member's has counted up, the session is over
 * @param seenAt when it was used last, give or take a tenth of the idle limit
 * @param until when it ends even if it is used all the time
 */
public record Session(String digest, StaffId staff, long epoch, Instant openedAt, Instant seenAt, Instant until) {
    public Fields fields() {
        return Fields.builder()
                .put("digest", digest)
                .put("staff_id", staff.value())
                .put("epoch", epoch)
                .put("opened_at", openedAt)
                .put("seen_at", seenAt)
                .put("until", until)
                .build();
    }

    /**
     * Reads the fields of a session back.
     *
     * @throws dev.mypos.error.CorruptDataError if one is missing or of the wrong kind
     */
    public static Session from(Fields fields) {
        return new Session(
                fields.text("digest"),
                new StaffId(fields.uuid("staff_id")),
                fields.number("epoch"),
                fields.instant("opened_at"),
                fields.instant("seen_at"),
                fields.instant("until"));
    }

    /** The same, used at this moment. */
    public Session seen(Instant at) {
        return new Session(digest, staff, epoch, openedAt, at, until);
    }

    /** Never shows the digest. */
    @Override
    public String toString() {
        return "Session[staff=" + staff + ", until=" + until + "]";
    }
}
