package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductQuery;
import dev.mypos.page.Page;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.LedgerQuery;
import dev.mypos.sale.TransactionSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The first page of 50 products by name, and of 50 sales, newest first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {
    private static final PageRequest FIRST = PageRequest.first(50);

    @Param({"1000", "100000"})
    int ofEach;

    private Path folder;
    private MyPos pos;

    @Setup
    public void open() throws IOException, SQLException {
        folder = BenchShop.newFolder();
        FullShop.fill(folder, ofEach);
        pos = BenchShop.open(folder);
    }

    @Benchmark
    public Page<Product> products() {
        return pos.catalog().list(ProductQuery.all(), FIRST);
    }

    @Benchmark
    public Page<TransactionSummary> sales() {
        return pos.sales().list(LedgerQuery.all(), FIRST);
    }

    @TearDown
    public void close() throws IOException {
        pos.close();
        BenchShop.delete(folder);
    }
}
