package dev.mypos.report;

import dev.mypos.customer.Customer;
import dev.mypos.customer.CustomerId;
import dev.mypos.customer.CustomerRepository;
import dev.mypos.error.NotFoundError;
import dev.mypos.journal.Journal;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.page.Batch;
import dev.mypos.page.Page;
import dev.mypos.sale.Ledger;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sale.Transactions;
import dev.mypos.store.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the store knows of a customer, for a customer who asks. Safe for use by many threads. */
public final class CustomerRecords {
    private final CustomerRepository customers;
    private final Ledger ledger;
    private final Journal journal;
    private final Caller caller;

    public CustomerRecords(CustomerRepository customers, Ledger ledger, Journal journal, Caller caller) {
        this.customers = customers;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Gathers all that is stored about the customer, archived, forgotten or not, and writes to the journal that it was
     * asked for. Reads the customer's transactions, and the whole journal since the customer was made.
     *
     * @throws dev.mypos.error.AccessDeniedError without {@code customer.edit} and {@code report.read}
     * @throws NotFoundError if there is no such customer
     */
    public CustomerFile export(CustomerId id) {
        caller.require(Permission.CUSTOMER_EDIT, id.toString());
        caller.require(Permission.REPORT_READ, id.toString());
        Customer customer = customers.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundError("export the customer", "customer", id.toString()));
        journal.append(caller.trail("customer.exported", id.toString(), Map.of()));
        List<Transaction> transactions = transactions(id);
        return new CustomerFile(customer, transactions, entries(customer, transactions));
    }

    private List<Transaction> transactions(CustomerId id) {
        Map<TransactionId, Transaction> all = new HashMap<>();
        try (Stream<Transaction> found = Transactions.stream(ledger, new LedgerQuery.OfCustomer(id))) {
            found.forEach(transaction -> all.put(transaction.id(), transaction));
        }
        List<TransactionId> refunds = all.keySet().stream()
                .flatMap(sale -> ledger.refunds(sale).refunds().stream())
                .filter(refund -> !all.containsKey(refund))
                .toList();
        Batch.read(refunds, ledger::find).forEach(refund -> all.put(refund.id(), refund));
        return all.values().stream()
                .sorted(Comparator.comparing((Transaction transaction) ->
                                transaction.header().recordedAt())
                        .thenComparing(transaction -> transaction.id().toString())
                        .reversed())
                .toList();
    }

    private List<JournalEntry> entries(Customer customer, List<Transaction> transactions) {
        Set<String> subjects = new HashSet<>(Set.of(customer.id().toString()));
        transactions.forEach(transaction -> subjects.add(transaction.id().toString()));
        LocalDate from = day(customer.createdAt()).minusDays(1);
        LocalDate to = day(caller.now()).plusDays(1);
        try (Stream<JournalEntry> all = Page.stream(page -> journal.list(from, to, page))) {
            return all.filter(entry -> subjects.contains(entry.subject())).toList();
        }
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
