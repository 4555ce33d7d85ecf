package dev.mypos.fuzz;

import dev.mypos.MyPos;
import dev.mypos.error.POSError;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.exchange.ProductImport;
import dev.mypos.exchange.RejectFile;
import dev.mypos.exchange.SalesImport;
import dev.mypos.exchange.SalesImportResult;
import dev.mypos.exchange.SalesMapping;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.store.RegisterId;
import java.io.Writer;

/** Files of products and of sales. Confine to one thread. */
public final class CsvTarget {
    private static final FuzzShop SHOP = new FuzzShop();

    private CsvTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        MyPos pos = SHOP.next();
        CsvSource source = CsvSource.of("fuzz", data);
        try {
            ProductImport.into(pos).run(source, ImportProgress.NONE);
        } catch (POSError refused) {
            refused.getMessage();
        }
        for (SalesMapping mapping : SalesMapping.builtIn()) {
            try {
                SalesImportResult result =
                        new SalesImport(pos, mapping, RegisterId.MAIN).run(source, ImportProgress.NONE);
                RejectFile.write(source, result.rejects(), Writer.nullWriter());
                if (result.imported().lines() + result.rejected().lines()
                        != result.file().lines()) {
                    throw new IllegalStateException("imported + rejected are not all lines: " + result);
                }
            } catch (POSError refused) {
                refused.getMessage();
            }
        }
    }
}
