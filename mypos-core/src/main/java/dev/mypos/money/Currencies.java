package dev.mypos.money;

import java.util.Currency;

/** Which currencies an amount can be in. */
final class Currencies {
    private Currencies() {}

    static Currency named(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of("currency", "iso-4217", shown(code) + " does not exist; use an ISO 4217 code such as EUR");
        }
    }

    /** Decimals of the currency, 0 to 4. */
    static int digits(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw Refusal.of("currency", "minor-unit", currency + " has no minor unit; use one such as EUR");
        }
        return digits;
    }

    private static String shown(String code) {
        return code.matches("[A-Za-z0-9]{1,10}") ? code : "the code given";
    }
}
