package dev.mypos.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mypos.error.CorruptDataError;
import dev.mypos.money.Money;
import dev.mypos.payment.PaymentIntent.State;
import dev.mypos.wire.Fields;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentIntentTest {
    private static final String ID = "0198c2f0-5b1e-7c3a-8d4e-0f1a2b3c4d5e";
    private static final PaymentKey KEY = new PaymentKey(ID, 2, 1);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00.123Z");

    @Test
    void key_asText_readsBack() {
        assertThat(KEY).hasToString(ID + ".2.1");
        assertThat(PaymentKey.parse(KEY.next().toString())).isEqualTo(new PaymentKey(ID, 2, 2));
        assertThat(new PaymentKey(ID, 99_999, 99_999).toString()).hasSizeLessThanOrEqualTo(PaymentKey.MAX_LENGTH);
        assertThat(new PaymentKey(ID, 10, 1)).isGreaterThan(new PaymentKey(ID, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ID, ID + ".1", ID + ".0.1", ID + ".1.1.1", "x.1.1", ID + ".1.1 "})
    void parse_noKey_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentKey.parse(text));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void fields_anyState_readBack(State state) {
        PaymentIntent charge =
                PaymentIntent.charge(KEY, Money.of("15.00", "EUR"), NOW).to(state, NOW.plusMillis(1));
        PaymentIntent refund = PaymentIntent.refund(KEY, KEY.next(), Money.of("0.01", "EUR"), NOW)
                .known(Optional.of("provider 7"));

        assertThat(PaymentIntent.from(Fields.parse(charge.fields().canonical())))
                .isEqualTo(charge);
        assertThat(PaymentIntent.from(Fields.parse(refund.fields().canonical())))
                .isEqualTo(refund);
        assertThat(refund.known(Optional.empty())).isEqualTo(refund);
    }

    @Test
    void from_unknownState_isCorrupt() {
        String text = PaymentIntent.charge(KEY, Money.of("15.00", "EUR"), NOW)
                .fields()
                .canonical()
                .replace("started", "stopped");

        assertThatExceptionOfType(CorruptDataError.class).isThrownBy(() -> PaymentIntent.from(Fields.parse(text)));
    }
}
