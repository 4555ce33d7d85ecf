package dev.mypos.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.MyPos;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.Transaction;
import dev.mypos.store.RegisterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-written loader stores what the import stores. */
class JdbcLoaderTest {
    private static final String INVOICES = """
            InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
            536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom
            536365,71053,"LANTERN, 12"" HIGH",6,2010-12-01 08:26:00,3.0,17850,United Kingdom
            536365,85123a,WHITE HEART,1,2010-12-01 08:26:00,2.95,17850,United Kingdom
            C536366,71053,LANTERN,-2,2010-12-01 09:26:00,3.0,,United Kingdom
            536367,71053,damages,-3,2010-12-01 09:27:00,0.0,,United Kingdom
            536368,POST,POSTAGE,1,2010-12-02 10:00:00,18.0,12583,France
            """;

    @TempDir
    Path folder;

    @Test
    void load_salesRefundAndAdjustment_shopIsThatOfTheImport() throws IOException, SQLException {
        Path csv = Files.writeString(folder.resolve("invoices.csv"), INVOICES);
        Path imported = folder.resolve("imported");
        Path byHand = folder.resolve("by-hand");

        ImportComparison.load(imported, csv);
        ImportComparison.loadByHand(byHand, csv);

        RowCounts.requireSame(imported, byHand);
        try (MyPos one = ImportComparison.open(imported);
                MyPos other = ImportComparison.open(byHand)) {
            assertThat(other.verify().laws())
                    .allSatisfy(law -> assertThat(law.violations()).isEmpty());
            assertThat(receipts(other)).isEqualTo(receipts(one));
        }
    }

    /** All but what the moment of the import or the caller's request decides. */
    private static List<List<Object>> receipts(MyPos pos) {
        return pos.sales().stream(new LedgerQuery.OfRegister(RegisterId.MAIN, 1, Long.MAX_VALUE))
                .map(JdbcLoaderTest::receipt)
                .toList();
    }

    private static List<Object> receipt(Transaction transaction) {
        return List.of(
                transaction.id(),
                transaction.kind(),
                transaction.receiptNumber(),
                transaction.lines(),
                transaction.total(),
                transaction.settlement(),
                transaction.header().occurredAt(),
                transaction.header().businessDate(),
                transaction.header().customer(),
                transaction.header().reference());
    }
}
