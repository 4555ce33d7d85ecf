package dev.mypos.testkit.reference;

import dev.mypos.sale.LineItem;
import dev.mypos.sale.Transaction;
import dev.mypos.wire.Fields;
import java.util.Optional;

/** Transactions as a broken store would give them back. */
final class History {
    private History() {}

    static Transaction edited(Transaction transaction) {
        return replaced(transaction, "\"cashier\":\"owner\"", "\"cashier\":\"somebody\"");
    }

    static Transaction fromCatalogue(Transaction transaction, Memory memory) {
        Transaction current = transaction;
        for (LineItem line : transaction.lines()) {
            String name = Optional.ofNullable(memory.products.get(line.item().product()))
                    .map(product -> product.name())
                    .orElse(line.item().name());
            current = replaced(
                    current, "\"product_name\":\"" + line.item().name() + "\"", "\"product_name\":\"" + name + "\"");
        }
        return current;
    }

    private static Transaction replaced(Transaction transaction, String before, String after) {
        return Transaction.from(Fields.parse(transaction.fields().canonical().replace(before, after)));
    }
}
