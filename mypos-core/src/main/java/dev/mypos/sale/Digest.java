package dev.mypos.sale;

import dev.mypos.error.InternalError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 with the version of the canonical form it was taken over. */
public record Digest(int form, String hex) {
    /** What the first transaction of a register follows. */
    public static final Digest ZERO = new Digest(1, "0".repeat(64));

    public static Digest of(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return new Digest(1, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("digest", e);
        }
    }

    /** {@code 1:9f86d0...}. */
    public String text() {
        return form + ":" + hex;
    }

    /** @throws IllegalArgumentException if the text is no digest */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a digest");
        }
        return new Digest(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    }
}
