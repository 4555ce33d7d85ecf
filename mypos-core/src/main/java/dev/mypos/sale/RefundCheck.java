package dev.mypos.sale;

import java.util.Currency;
import java.util.List;

/** The limits of a refund request. */
final class RefundCheck {
    private final RefundRequest request;
    private final Violations violations;

    RefundCheck(RefundRequest request, Violations violations) {
        this.request = request;
        this.violations = violations;
    }

    void ofSale(Currency currency) {
        if (!request.items().isEmpty()) {
            violations.add("items", "kind", "must be empty in the refund of a sale; name lines of the sale");
        }
        if (request.everything() && !request.lines().isEmpty()) {
            violations.add("lines", "everything", "must be empty where everything comes back");
        }
        if (!request.everything()) {
            violations.size("lines", request.lines().size(), 1, Cart.MAX_LINES);
        }
        List<RefundRequest.Line> lines = request.lines();
        for (int i = 0; i < lines.size(); i++) {
            LineCheck.quantity(
                    violations, "lines[" + i + "].quantity", lines.get(i).quantity());
        }
        common(currency);
    }

    void withoutSale(Currency currency) {
        request.currency().ifPresent(given -> violations.currency("currency", given, currency));
        if (request.everything() || !request.lines().isEmpty()) {
            violations.add("lines", "kind", "must be empty in a refund without a sale; name items");
        }
        common(currency);
    }

    private void common(Currency currency) {
        TenderCheck.check(request.tenders(), currency, violations);
        violations.text("reason", request.reason());
        violations.text("reference", request.reference());
    }
}
