package dev.mypos.report;

import dev.mypos.customer.Customer;
import dev.mypos.journal.JournalEntry;
import dev.mypos.sale.Transaction;
import java.util.List;

/**
 * All that is stored about one customer. Immutable.
 *
 * @param transactions the sales that name the customer, and their refunds, newest first
 * @param journal what was done to the customer and to those transactions, oldest first
 */
public record CustomerFile(Customer customer, List<Transaction> transactions, List<JournalEntry> journal) {
    public CustomerFile {
        transactions = List.copyOf(transactions);
        journal = List.copyOf(journal);
    }
}
