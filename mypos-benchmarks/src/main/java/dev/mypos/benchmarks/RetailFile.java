package dev.mypos.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Online Retail file as a hand-written loader reads it: trusting, whole in memory, because the last price of an article
 * may stand at its end. Confine to one thread.
 */
final class RetailFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final ZoneId ZONE = ZoneId.of(BenchShop.ZONE);

    private final Map<String, Invoice> invoices = new LinkedHashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();

    private RetailFile() {}

    /** What is sold under one SKU. */
    static final class Article {
        final String key;
        final String sku;
        String name = "";
        BigDecimal price;

        Article(String key, String sku, BigDecimal price) {
            this.key = key;
            this.sku = sku;
            this.price = price;
        }

        void seen(String description, BigDecimal at) {
            if (name.isEmpty()) {
                name = description.strip();
            }
            if (at.signum() != 0) {
                price = at;
            }
        }

        String name() {
            return name.isEmpty() ? sku : name;
        }
    }

    /** A line of an invoice, with its sign. */
    record Line(Article article, String description, int quantity, BigDecimal price) {
        long minor() {
            return price.multiply(BigDecimal.valueOf(quantity))
                    .movePointRight(2)
                    .longValueExact();
        }
    }

    /** The lines of a number, and the time of the first. */
    record Invoice(String number, Instant at, String customer, List<Line> lines) {
        boolean isRefund() {
            return number.startsWith("C");
        }

        boolean isAdjustment() {
            return !isRefund() && lines.stream().allMatch(line -> line.price().signum() == 0);
        }
    }

    static RetailFile read(Path csv) throws IOException {
        RetailFile file = new RetailFile();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            rows.stream().skip(1).forEach(file::add);
        }
        return file;
    }

    Collection<Invoice> invoices() {
        return invoices.values();
    }

    private void add(CsvRecord row) {
        String sku = row.getField(1).strip();
        BigDecimal price = new BigDecimal(row.getField(5));
        Article article = articles.computeIfAbsent(sku.toUpperCase(Locale.ROOT), key -> new Article(key, sku, price));
        article.seen(row.getField(2), price);
        invoices.computeIfAbsent(row.getField(0), number -> invoice(number, row))
                .lines()
                .add(new Line(article, row.getField(2).strip(), Integer.parseInt(row.getField(3)), price));
    }

    private Invoice invoice(String number, CsvRecord row) {
        Instant at = times.computeIfAbsent(
                row.getField(4),
                text -> LocalDateTime.parse(text, TIME).atZone(ZONE).toInstant());
        return new Invoice(number, at, row.getField(6), new ArrayList<>());
    }
}
