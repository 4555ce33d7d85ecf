package dev.mypos.staff;

import dev.mypos.wire.Fields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * What is stored of a secret that sets one password. Of the secret itself only a digest is kept: it has 100 random bits, so
 * that nobody finds it by trying.
 *
 * @param digest the SHA-256 of the secret, 64 hex digits
 * @param until when it is no longer taken
 */
public record OneTimeSecret(String digest, Instant until) {
    /** How long a secret is taken: 24 hours. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Whether this is what was stored of the secret, and it is still taken. */
    boolean isOpenedBy(String secret, Instant now) {
        boolean same = MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII),
                Secrets.digestTyped(secret).getBytes(StandardCharsets.US_ASCII));
        return same && now.isBefore(until);
    }

    Fields fields() {
        return Fields.builder().put("digest", digest).put("until", until).build();
    }

    static OneTimeSecret from(Fields fields) {
        return new OneTimeSecret(fields.text("digest"), fields.instant("until"));
    }

    /** Never shows the digest. */
    @Override
    public String toString() {
        return "OneTimeSecret[until=" + until + "]";
    }
}
