package dev.mypos.sale;

import dev.mypos.error.InternalError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SHA-256 with the version of the canonical form it was taken over. */
public record Digest(int form, String hex) {
    /** What the first transaction of a register follows. */
    public static final Digest ZERO = new Digest(1, "0".repeat(64));

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3}):([0-9a-f]{64})");

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
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a digest");
        }
        return new Digest(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
}
