package dev.mypos.benchmarks;

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

/** A durable sale of three lines, in a new shop for each measurement. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SaleBenchmark {
    static final String MYPOS = "mypos";
    static final String ONE_CONNECTION = "one-connection";
    static final String CONNECTION_PER_THREAD = "connection-per-thread";

    @Param({MYPOS, ONE_CONNECTION, CONNECTION_PER_THREAD})
    String program;

    private Path folder;
    private Till till;

    @Setup
    public void open() throws IOException, SQLException {
        folder = BenchShop.newFolder();
        till = switch (program) {
            case MYPOS -> MyPosTill.open(folder);
            case ONE_CONNECTION -> JdbcTill.oneConnection(folder);
            default -> JdbcTill.connectionPerThread(folder);
        };
    }

    @Benchmark
    public String sell() throws SQLException {
        return till.sell();
    }

    @TearDown
    public void close() throws IOException, SQLException {
        till.close();
        BenchShop.delete(folder);
    }
}
