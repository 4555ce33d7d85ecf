package dev.mypos.money;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.function.Supplier;

/** One rounding as it was done; put into words only when somebody asks. */
record Rounded(String rule, Supplier<String> inputs, Fraction exact, Money result) {

    static Rounded of(String rule, Supplier<String> inputs, Fraction exact, RoundingMode mode, Currency currency) {
        Money result = Money.ofMinor(exact.rounded(Rounding.requireAllowed(mode)), currency);
        return new Rounded(rule, inputs, exact, result);
    }

    Step step() {
        return new Step(rule, inputs.get(), exact.decimal(Currencies.digits(result.currency())), result);
    }
}
