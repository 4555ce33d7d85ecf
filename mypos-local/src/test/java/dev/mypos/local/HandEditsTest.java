package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.Verification;
import dev.mypos.catalog.Product;
import dev.mypos.money.Quantity;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.TransactionId;
import dev.mypos.store.RegisterId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody opens the file with another program and changes what is stored: verify names it. */
class HandEditsTest {
    @TempDir
    Path folder;

    private Path file;
    private Sale refunded;

    @BeforeEach
    void sell() throws SQLException {
        file = folder.resolve("shop.db");
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            Product mug = shop.stocked("MUG", "7.50", 20);
            Product tea = shop.stocked("TEA", "4.20", 20);
            shop.sell(mug, tea);
            refunded = shop.sell(mug, mug, tea);
            shop.pos
                    .refunds()
                    .complete(RefundRequest.of(new TransactionId(shop.id()), RegisterId.MAIN, refunded.id())
                            .line(1, Quantity.of(1), true)
                            .reason("damaged"));
            shop.sell(tea);
            shop.closeShift(shop.openShift());
            shop.openShift();
            assertThat(shop.pos.verify().ok()).isTrue();
        }
        for (String trigger : Dump.query(file, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            Dump.run(file, "DROP TRIGGER " + trigger);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an amount of a sale | L12 | UPDATE transactions SET body = replace(body, '"total_amount":11.7', '"total_amount":11.6') WHERE receipt_number = 1
            a tender            | L12 | UPDATE transactions SET body = replace(body, '"kind":"cash"', '"kind":"card"') WHERE receipt_number = 1
            a quantity          | L12 | UPDATE transactions SET body = replace(body, '"quantity":1', '"quantity":2') WHERE receipt_number = 4
            a name on a line    | L12 | UPDATE transactions SET body = replace(body, 'Name of TEA', 'Name of TEE') WHERE receipt_number = 4
            a time              | L12 | UPDATE transactions SET body = replace(body, '"recorded_at":"2026', '"recorded_at":"2025') WHERE receipt_number = 1
            an unreadable byte  | L12 | UPDATE transactions SET body = replace(body, '"total_amount":11.7', '"total_amount":x1.7') WHERE receipt_number = 1
            a listed total      | L12 | UPDATE transactions SET total_minor = total_minor + 1 WHERE receipt_number = 2
            a listed day        | L12 | UPDATE transactions SET business_date = '2026-03-03' WHERE receipt_number = 2
            an unknown kind     | L12 | UPDATE transactions SET kind = 'x' WHERE receipt_number = 2
            an unreadable day   | L12 | UPDATE transactions SET business_date = '20-1' WHERE receipt_number = 2
            a bad currency      | L12 | UPDATE transactions SET currency = '???' WHERE receipt_number = 2
            too large a total   | L12 | UPDATE transactions SET total_minor = 9223372036854775807 WHERE receipt_number = 2
            no id of a register | L12 | UPDATE transactions SET register_id = 'not one!' WHERE receipt_number = 4
            no id               | L12 | UPDATE transactions SET transaction_id = 'none' WHERE receipt_number = 2
            an unreadable head  | L12 | UPDATE registers SET last_digest = 'junk'
            a receipt removed   | L7  | DELETE FROM transactions WHERE receipt_number = 2
            the last removed    | L7  | DELETE FROM transactions WHERE receipt_number = 4
            a receipt renumbered| L7  | UPDATE transactions SET receipt_number = 40 WHERE receipt_number = 4
            a head set back     | L7  | UPDATE registers SET last_receipt = 3
            a head's digest     | L12 | UPDATE registers SET last_digest = (SELECT json_extract(body, '$.previous_digest') FROM transactions WHERE receipt_number = 4)
            a level             | L4  | UPDATE stock SET available = available + 100000
            a level below zero  | L3  | UPDATE stock SET available = -100000
            a level out of range| L4  | UPDATE stock SET available = 900000000000000000
            a product's content | L4  | UPDATE products SET body = 'x' WHERE sku = 'TEA'
            an unknown shift    | L12 | UPDATE registers SET open_shift = 'x'
            a movement's actor  | L2  | UPDATE movements SET body = replace(body, '"actor":"owner"', '"actor":"pXner"') WHERE seq = (SELECT max(seq) FROM movements)
            a movement's id     | L4  | UPDATE movements SET movement_id = '0190d5f2-0000-7000-8000-000000000000' WHERE seq = 1
            a movement's time   | L4  | UPDATE movements SET at = 0 WHERE seq = 1
            a movement removed  | L2  | DELETE FROM movements WHERE seq = (SELECT max(seq) FROM movements)
            a delivery removed  | L4  | DELETE FROM movements WHERE seq = 1
            a movement changed  | L2  | UPDATE movements SET body = replace(body, '"delta":-1', '"delta":-2') WHERE seq = (SELECT max(seq) FROM movements)
            an unreadable move  | L4  | UPDATE movements SET body = '{' WHERE seq = 1
            an unreadable state | L2  | UPDATE refund_states SET body = '{'
            a refund forgotten  | L2  | DELETE FROM refund_states
            a refund invented   | L2  | INSERT INTO refund_states SELECT t.transaction_id, 1, replace(r.body, r.transaction_id, t.transaction_id) FROM refund_states r, transactions t WHERE t.receipt_number = 1
            a state's version   | L2  | UPDATE refund_states SET version = 9
            a state's sale      | L2  | UPDATE refund_states SET body = replace(body, transaction_id, '0190d5f2-0000-7000-8000-000000000000')
            a Z report's total  | L5  | UPDATE shifts SET body = replace(body, '"expected":100', '"expected":101') WHERE closed = 1
            a count             | L5  | UPDATE shifts SET body = replace(body, '"total":100', '"total":101') WHERE closed = 1
            an unreadable Z     | L5  | UPDATE shifts SET body = replace(body, '"made_by"', '"made_bx"') WHERE closed = 1
            a shift's range     | L5  | UPDATE shifts SET body = replace(body, '"reported":4', '"reported":3') WHERE closed = 0
            a shift removed     | L5  | DELETE FROM shifts WHERE closed = 1
            an open shift closed| L2  | UPDATE registers SET open_shift = NULL
            another open shift  | L2  | UPDATE registers SET open_shift = (SELECT shift_id FROM shifts WHERE closed = 1)
            an unreadable shift | L12 | UPDATE shifts SET body = '{' WHERE closed = 0
            a refund doubled    | L2  | UPDATE refund_states SET body = replace(body, '"quantity":1', '"quantity":2')
            """)
    void verify_editedByHand_namesIt(String what, String law, String edit) throws SQLException {
        List<String> before = Dump.of(file);
        Dump.run(file, edit);
        assertThat(Dump.of(file)).as("the edit did something").isNotEqualTo(before);
        assertThat(broken()).as(what).contains(law);
    }

    @Test
    void verify_saleSlippedIn_namesIt() throws SQLException {
        Dump.run(file, """
                INSERT INTO transactions SELECT '0190d5f2-0000-7000-8000-000000000000', kind, register_id, 5,
                    business_date, occurred_at, recorded_at, customer_id, total_minor, currency,
                    replace(body, transaction_id, '0190d5f2-0000-7000-8000-000000000000')
                FROM transactions WHERE receipt_number = 4""");
        assertThat(broken()).contains("L12");
    }

    @Test
    void verify_changedSale_namesItsReceipt() throws SQLException {
        Dump.run(
                file,
                "UPDATE transactions SET body = replace(body, '\"amount\":11.7', '\"amount\":91.7') WHERE receipt_number = 1");
        assertThat(verify().laws().stream()
                        .flatMap(law -> law.violations().stream())
                        .toList())
                .anyMatch(sentence -> sentence.startsWith("receipt 1 of register main"));
    }

    private Verification verify() {
        try (Shop shop = new Shop(LocalBackend.at(folder))) {
            return shop.pos.verify();
        }
    }

    private List<String> broken() {
        List<String> laws = new ArrayList<>();
        verify().laws().stream().filter(law -> !law.violations().isEmpty()).forEach(law -> laws.add(law.law()));
        return laws;
    }
}
