package dev.mypos.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.MyPos;
import dev.mypos.sale.LedgerQuery;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-written program writes the rows that MyPOS would write: MyPOS takes them for its own. */
class JdbcTillTest {
    private static final int SALES = 5;

    @TempDir
    Path folder;

    @Test
    void sell_onOneConnection_shopVerifiesClean() throws SQLException {
        try (Till till = JdbcTill.oneConnection(folder)) {
            sell(till);
        }
        assertShopIsSound();
    }

    @Test
    void sell_onConnectionPerThread_shopVerifiesClean() throws SQLException {
        try (Till till = JdbcTill.connectionPerThread(folder)) {
            sell(till);
        }
        assertShopIsSound();
    }

    private static void sell(Till till) throws SQLException {
        for (int i = 0; i < SALES; i++) {
            till.sell();
        }
    }

    /** One sale more than the program made: the sample. */
    private void assertShopIsSound() {
        try (MyPos pos = BenchShop.open(folder)) {
            assertThat(pos.verify().laws())
                    .allSatisfy(law -> assertThat(law.violations()).isEmpty());
            assertThat(pos.sales().stream(LedgerQuery.all())).hasSize(SALES + 1);
        }
    }
}
