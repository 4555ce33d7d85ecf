package dev.mypos.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Durable sales of three lines, in a new shop for each measurement; the figure to read is {@code sales}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SaleBenchmark {
    static final String MYPOS = "mypos";
    static final String ONE_CONNECTION = "one-connection";
    static final String CONNECTION_PER_THREAD = "connection-per-thread";
    private static final long WINDOW_MILLIS = 200;

    @Param({MYPOS, ONE_CONNECTION, CONNECTION_PER_THREAD})
    String program;

    @Param({"1", "8"})
    int tills;

    private Path folder;
    private Till till;
    private Crew crew;

    /** What JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Sold {
        public long sales;
    }

    @Setup
    public void open() throws IOException, SQLException {
        folder = BenchShop.newFolder();
        till = switch (program) {
            case MYPOS -> MyPosTill.open(folder);
            case ONE_CONNECTION -> JdbcTill.oneConnection(folder);
            default -> JdbcTill.connectionPerThread(folder);
        };
        crew = new Crew(till, tills);
    }

    @Benchmark
    public void sell(Sold sold) throws Exception {
        sold.sales += crew.sellFor(WINDOW_MILLIS);
    }

    @TearDown
    public void close() throws IOException, SQLException, InterruptedException {
        crew.close();
        till.close();
        BenchShop.delete(folder);
    }
}
