package dev.mypos.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestTest {
    private static final Rounding FIVE_CENTS = Rounding.DEFAULT.withCash(euro("0.05"), RoundingMode.HALF_UP);

    @Test
    void rest_nothingTendered_isTheTotalInItsKind() {
        assertThat(rest(Tender.Kind.CASH, "4.92")).contains(Tender.cash(euro("4.90")));
        assertThat(rest(Tender.Kind.CARD, "4.92")).contains(Tender.card(euro("4.92")));
        assertThat(rest(Tender.Kind.OTHER, "4.92")).contains(Tender.other(euro("4.92")));
    }

    @Test
    void rest_cardAfterCash_paysToTheCent() {
        assertThat(rest(Tender.Kind.CARD, "4.92", Tender.cash(euro("2.00")))).contains(Tender.card(euro("2.92")));
    }

    @Test
    void rest_cashAfterCard_roundsOnlyTheCash() {
        assertThat(rest(Tender.Kind.CASH, "4.92", Tender.card(euro("1.00")))).contains(Tender.cash(euro("3.90")));
        assertThat(rest(Tender.Kind.CASH, "4.92", Tender.cash(euro("1.00")))).contains(Tender.cash(euro("3.90")));
    }

    @Test
    void rest_nothingOpen_isNoTender() {
        assertThat(rest(Tender.Kind.CASH, "0.00")).isEmpty();
        assertThat(rest(Tender.Kind.CARD, "0.00")).isEmpty();
        assertThat(rest(Tender.Kind.CARD, "4.92", Tender.cash(euro("5.00")))).isEmpty();
        assertThat(rest(Tender.Kind.CASH, "4.92", Tender.cash(euro("5.00")))).isEmpty();
        assertThat(rest(Tender.Kind.CASH, "4.92", Tender.card(euro("4.92")))).isEmpty();
    }

    @Test
    void rest_roundsToNothingInCash_isStillACashTender() {
        assertThat(rest(Tender.Kind.CASH, "0.02")).contains(Tender.cash(euro("0.00")));
    }

    @Test
    void rest_ofATotal_settlesIt() {
        Tender rest = rest(Tender.Kind.CASH, "4.92", Tender.card(euro("1.00"))).orElseThrow();
        Settlement settled = Settlement.of(euro("4.92"), List.of(Tender.card(euro("1.00")), rest), FIVE_CENTS);
        assertThat(settled.change()).isEqualTo(euro("0.00"));
        assertThat(settled.roundingAdjustment()).isEqualTo(euro("-0.02"));
    }

    private static Optional<Tender> rest(Tender.Kind kind, String total, Tender... tenders) {
        return Settlement.rest(kind, euro(total), List.of(tenders), FIVE_CENTS);
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
