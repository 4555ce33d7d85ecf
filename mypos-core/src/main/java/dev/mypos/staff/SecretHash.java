package dev.mypos.staff;

/**
 * One way to hash passwords and PINs, told apart by its name in the PHC string format
 * (https://github.com/P-H-C/phc-string-format). Safe for use by many threads.
 */
public interface SecretHash {
    /** The name that its texts begin with, between the first two {@code $}, such as {@code pbkdf2-sha256}. */
    String name();

    /** A text in PHC form, with a new salt. */
    String hash(String secret);

    /**
     * Whether the text was made from this secret.
     *
     * @throws dev.mypos.error.CorruptDataError if the text is not one of this kind
     */
    boolean matches(String secret, String phc);

    /** Whether the text was made with less work than {@link #hash} takes now. */
    boolean isWeak(String phc);
}
