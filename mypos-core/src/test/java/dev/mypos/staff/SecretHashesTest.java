package dev.mypos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.ValidationError;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretHashesTest {
    /** PBKDF2-HMAC-SHA-256 of "password" with the salt "saltsaltsaltsalt" and 3 rounds, by Python's hashlib. */
    private static final String KNOWN =
            "$pbkdf2-sha256$i=3$c2FsdHNhbHRzYWx0c2FsdA$5xA8Nl7/PP2QIOMMRgjbm9iaXpMWaW0MF2PibtR8lm4";

    private final SecretHashes hashes = SecretHashes.pbkdf2(3);

    @Test
    void hash_sameSecretTwice_hasTwoSaltsAndMatchesBoth() {
        String first = hashes.hash("password".toCharArray());
        String second = hashes.hash("password".toCharArray());

        assertThat(first).isNotEqualTo(second).startsWith("$pbkdf2-sha256$i=3$");
        assertThat(matches("password", first)).isTrue();
        assertThat(matches("password", second)).isTrue();
        assertThat(matches("Password", first)).isFalse();
        assertThat(matches("", first)).isFalse();
    }

    @Test
    void matches_madeByAnotherProgram_isTrue() {
        assertThat(matches("password", KNOWN)).isTrue();
        assertThat(matches("passwore", KNOWN)).isFalse();
    }

    @Test
    void matches_nothingStored_isFalse() {
        assertThat(hashes.matches("password".toCharArray(), Optional.empty())).isFalse();
    }

    @Test
    void matches_anotherFormOfTheSameLetters_isTrue() {
        String composed = hashes.hash("caf\u00e9 caf\u00e9".toCharArray());

        assertThat(matches("cafe\u0301 cafe\u0301", composed)).isTrue();
    }

    @Test
    void matches_longerThanAnySecret_isFalse() {
        String stored = hashes.hash("x".repeat(401).toCharArray());

        assertThat(matches("x".repeat(402), hashes.hash("x".repeat(400).toCharArray())))
                .isFalse();
        assertThat(matches("x".repeat(100_000), stored))
                .as("only its beginning is read")
                .isTrue();
    }

    @Test
    void isOutdated_fewerRoundsOrAnotherWay_isTrue() {
        String stored = hashes.hash("password".toCharArray());

        assertThat(hashes.isOutdated(stored)).isFalse();
        assertThat(SecretHashes.pbkdf2(4).isOutdated(stored)).isTrue();
        assertThat(SecretHashes.pbkdf2(2).isOutdated(stored)).isFalse();
        assertThat(SecretHashes.of(new Plain(), new Pbkdf2(3)).isOutdated(stored))
                .isTrue();
    }

    @Test
    void matches_madeTheOlderWay_isStillRead() {
        SecretHashes newer = SecretHashes.of(new Plain(), new Pbkdf2(3));
        String old = hashes.hash("password".toCharArray());

        assertThat(newer.matches("password".toCharArray(), Optional.of(old))).isTrue();
        assertThat(newer.hash("password".toCharArray())).isEqualTo("$plain$password");
        assertThat(newer.matches("password".toCharArray(), Optional.of("$plain$password")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "$argon2id$v=19$m=65536$c2FsdA$aGFzaA",
                "$pbkdf2-sha256$i=0$c2FsdHNhbHRzYWx0c2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$pbkdf2-sha256$i=10000001$c2FsdHNhbHRzYWx0c2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$pbkdf2-sha256$i=3$short$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void matches_unknownForm_isCorruptAndNotShown(String stored) {
        assertThatExceptionOfType(CorruptDataError.class)
                .isThrownBy(() -> matches("password", stored))
                .withMessageNotContaining("AAAA");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000_001})
    void pbkdf2_roundsOutOfRange_isRefused(int rounds) {
        assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> SecretHashes.pbkdf2(rounds));
    }

    @Test
    void pbkdf2_unlessToldOtherwise_has600000Rounds() {
        String stored = SecretHashes.pbkdf2().hash("password".toCharArray());

        assertThat(stored).startsWith("$pbkdf2-sha256$i=600000$");
    }

    private boolean matches(String secret, String stored) {
        return hashes.matches(secret.toCharArray(), Optional.of(stored));
    }

    /** A way to hash that hashes nothing. */
    private static final class Plain implements SecretHash {
        @Override
        public String name() {
            return "plain";
        }

        @Override
        public String hash(String secret) {
            return "$plain$" + secret;
        }

        @Override
        public boolean matches(String secret, String phc) {
            return phc.equals(hash(secret));
        }

        @Override
        public boolean isWeak(String phc) {
            return false;
        }
    }
}
