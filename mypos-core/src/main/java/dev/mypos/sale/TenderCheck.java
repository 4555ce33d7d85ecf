package dev.mypos.sale;

import java.util.Currency;
import java.util.List;

/** The limits of tenders. */
final class TenderCheck {
    private TenderCheck() {}

    static void check(List<Tender> tenders, Currency currency, Violations violations) {
        violations.size("tenders", tenders.size(), 0, Cart.MAX_TENDERS);
        for (int i = 0; i < tenders.size(); i++) {
            String path = "tenders[" + i + "]";
            violations.amount(path + ".amount", tenders.get(i).amount(), currency);
            violations.text(path + ".reference", tenders.get(i).reference());
        }
    }
}
