package dev.mypos.staff;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way passwords and PINs are hashed now, and those that stored ones may still be in. A stored hash names the way it was
 * made; one that was made otherwise, or with less work, is made anew when its owner signs in.
 *
 * <p>Secrets are compared in Unicode form NFC, so that the keyboard they were typed on does not matter. Immutable.
 */
public final class SecretHashes {
    private final SecretHash current;
    private final List<SecretHash> all;

    private SecretHashes(SecretHash current, List<SecretHash> older) {
        this.current = current;
        this.all = Stream.concat(Stream.of(current), older.stream()).toList();
    }

    /** New hashes are made by {@code current}; those of {@code older} can still be read. */
    public static SecretHashes of(SecretHash current, SecretHash... older) {
        return new SecretHashes(current, List.of(older));
    }

    /**
     * PBKDF2 with HMAC-SHA-256 and this many rounds, 600,000 unless a test wants fewer.
     *
     * @param rounds 1 to 10,000,000
     * @throws ValidationError if it is another number
     */
    public static SecretHashes pbkdf2(int rounds) {
        if (rounds < 1 || rounds > Pbkdf2.MAX_ROUNDS) {
            throw ValidationError.of("open the store", "rounds", "range", "must be from 1 to " + Pbkdf2.MAX_ROUNDS);
        }
        return of(new Pbkdf2(rounds));
    }

    /** PBKDF2 with HMAC-SHA-256 and 600,000 rounds. */
    public static SecretHashes pbkdf2() {
        return pbkdf2(Pbkdf2.DEFAULT_ROUNDS);
    }

    String hash(char[] secret) {
        return current.hash(normal(secret));
    }

    /** Whether the secret is the one that was hashed. Takes the same time if nothing is stored, and is false then. */
    boolean matches(char[] secret, Optional<String> stored) {
        if (stored.isEmpty()) {
            return hash(SecretRules.cut(secret)).isEmpty();
        }
        String phc = stored.get();
        return maker(phc).matches(normal(SecretRules.cut(secret)), phc);
    }

    boolean isOutdated(String phc) {
        return !isBy(current, phc) || current.isWeak(phc);
    }

    private SecretHash maker(String phc) {
        return all.stream()
                .filter(hash -> isBy(hash, phc))
                .findFirst()
                .orElseThrow(() -> new CorruptDataError(
                        "check the secret", "staff member", "its hash was made in a way that is not known", null));
    }

    private static boolean isBy(SecretHash hash, String phc) {
        return phc.startsWith("$" + hash.name() + "$");
    }

    private static String normal(char[] secret) {
        return Normalizer.normalize(new String(secret), Normalizer.Form.NFC);
    }
}
