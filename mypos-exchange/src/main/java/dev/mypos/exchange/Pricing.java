package dev.mypos.exchange;

import java.math.BigDecimal;
import java.util.Optional;

/** What a line tells of its invoice: whether anything was charged. */
enum Pricing {
    PRICED,
    FREE,
    /** Its price cannot be read, or is negative; a corrected line may turn out to be either. */
    UNKNOWN;

    static Pricing of(boolean free) {
        return free ? FREE : PRICED;
    }

    /** @param price empty if it is no number */
    static Pricing of(Optional<BigDecimal> price) {
        return price.filter(number -> number.signum() >= 0)
                .map(number -> of(number.signum() == 0))
                .orElse(UNKNOWN);
    }
}
