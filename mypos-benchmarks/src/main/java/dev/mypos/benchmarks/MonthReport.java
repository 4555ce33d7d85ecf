package dev.mypos.benchmarks;

import dev.mypos.MyPos;
import dev.mypos.report.SalesReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Adds up a month of sales in a JVM of its own, whose heap is far smaller than the month. */
final class MonthReport {
    static final int HEAP_MEBIBYTES = 64;

    /** How many sales the report adds up, and how long that took. */
    record Result(long sales, double seconds) {}

    private static final long PATIENCE_MINUTES = 10;
    private static final int DAYS = 31;

    private MonthReport() {}

    /** The program in the small heap: prints the sales and seconds of a report by day of the shop in this folder. */
    public static void main(String[] arguments) {
        try (MyPos pos = BenchShop.open(Path.of(arguments[0]))) {
            LocalDate today = pos.store().businessDate(java.time.Instant.now());
            long begin = System.nanoTime();
            SalesReport report = pos.reports().sales(SalesReport.By.DAY, today.minusDays(DAYS), today.plusDays(1));
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "%d %.3f%n", report.total().sales(), seconds);
        }
    }

    /** @throws IllegalStateException if the program fails, as it does where the heap is too small */
    static Result run(Path shop) throws IOException, InterruptedException {
        Path output = Files.createTempFile("mypos-month", ".txt");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MonthReport.class.getName(),
                        shop.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            List<String> lines = Files.readAllLines(output);
            if (!ended || child.exitValue() != 0) {
                throw new IllegalStateException("the month report failed: " + lines);
            }
            String[] figures = lines.get(lines.size() - 1).split(" ");
            return new Result(Long.parseLong(figures[0]), Double.parseDouble(figures[1]));
        } finally {
            child.destroyForcibly();
            Files.delete(output);
        }
    }
}
