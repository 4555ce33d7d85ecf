package dev.mypos.staff;

import dev.mypos.error.InternalError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Random secrets that the library makes itself, and the digests that are stored of them. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    /** Digits and capitals without I, L, O and U: https://www.crockford.com/base32.html */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 4;

    private Secrets() {}

    /** 256 random bits as 43 characters of an address. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 100 random bits that people can read out and type: {@code 7QK3-...}, five groups of four. */
    static String typed() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** The digest of a typed secret, whatever its case and however its groups are set apart. */
    static String digestTyped(String secret) {
        return digest(secret.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** An id that is made from a digest: always the same, and telling nothing. */
    static UUID idOf(String digest) {
        return UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** The SHA-256 as 64 hex digits. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("digest", e);
        }
    }
}
