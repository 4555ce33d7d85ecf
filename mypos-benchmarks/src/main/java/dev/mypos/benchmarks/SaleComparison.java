package dev.mypos.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Sales a second with MyPOS and with the better form of the hand-written program. */
final class SaleComparison implements Comparison {
    private static final double WANTED = 0.8;
    private static final int[] THREADS = {1, 8};

    private final Scores salesPerSecond = new Scores();

    @Override
    public void round(Settings settings) throws RunnerException {
        for (RunResult result : Jmh.run(SaleBenchmark.class, settings)) {
            String program = result.getParams().getParam("program");
            int threads = Integer.parseInt(result.getParams().getParam("tills"));
            salesPerSecond.add(
                    name(program, threads),
                    result.getSecondaryResults().get("sales").getScore());
        }
    }

    @Override
    public List<Row> rows() {
        return IntStream.of(THREADS).mapToObj(this::row).toList();
    }

    private Row row(int threads) {
        String mypos = name(SaleBenchmark.MYPOS, threads);
        String one = name(SaleBenchmark.ONE_CONNECTION, threads);
        String many = name(SaleBenchmark.CONNECTION_PER_THREAD, threads);
        String better = salesPerSecond.better(one, many);
        return Row.atLeast(
                WANTED,
                "durable sale of 3 lines, " + threads + (threads == 1 ? " thread" : " threads"),
                text(mypos),
                "plain JDBC, " + (better.equals(one) ? "one connection" : "connection per thread") + ": " + text(better)
                        + " (the other form: " + text(better.equals(one) ? many : one) + ")",
                salesPerSecond.ratio(mypos, better));
    }

    private static String name(String program, int threads) {
        return program + " " + threads;
    }

    private String text(String name) {
        return String.format(Locale.ROOT, "%,.0f/s", salesPerSecond.median(name));
    }
}
