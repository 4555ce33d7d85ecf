package dev.mypos.staff;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.InternalError;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA-256: {@code $pbkdf2-sha256$i=600000$salt$hash}. Immutable. */
final class Pbkdf2 implements SecretHash {
    /** As https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html asks for. */
    static final int DEFAULT_ROUNDS = 600_000;

    static final int MAX_ROUNDS = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$pbkdf2-sha256\\$i=([1-9][0-9]{0,7})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;

    Pbkdf2(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "pbkdf2-sha256";
    }

    @Override
    public String hash(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$" + name() + "$i=" + rounds + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(derive(secret, salt, rounds));
    }

    @Override
    public boolean matches(String secret, String phc) {
        Matcher parts = parts(phc);
        Base64.Decoder text = Base64.getDecoder();
        byte[] derived = derive(secret, text.decode(parts.group(2)), rounds(parts));
        return MessageDigest.isEqual(derived, text.decode(parts.group(3)));
    }

    @Override
    public boolean isWeak(String phc) {
        return rounds(parts(phc)) < rounds;
    }

    private static int rounds(Matcher parts) {
        int stored = Integer.parseInt(parts.group(1));
        if (stored > MAX_ROUNDS) {
            throw corrupt();
        }
        return stored;
    }

    private static Matcher parts(String phc) {
        Matcher parts = FORM.matcher(phc);
        if (!parts.matches()) {
            throw corrupt();
        }
        return parts;
    }

    private static CorruptDataError corrupt() {
        return new CorruptDataError(
                "check the secret", "staff member", "its hash is not in the form of pbkdf2-sha256", null);
    }

    private static byte[] derive(String secret, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, 8 * HASH_BYTES);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new InternalError("hash the secret", e);
        } finally {
            spec.clearPassword();
        }
    }
}
