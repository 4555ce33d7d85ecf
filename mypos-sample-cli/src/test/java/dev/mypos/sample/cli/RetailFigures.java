package dev.mypos.sample.cli;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the file of real sales comes to by product, worked out from its lines alone: spellings of a code that differ in
 * case are one product, and invoices without any price are stock corrections, not sales.
 */
final class RetailFigures {
    private final Map<String, Figures> products = new LinkedHashMap<>();
    private BigDecimal pieces = BigDecimal.ZERO;

    private RetailFigures() {}

    /** @param quantity sold less returned */
    record Figures(BigDecimal quantity, BigDecimal net) {
        Figures plus(Figures other) {
            return new Figures(quantity.add(other.quantity), net.add(other.net));
        }
    }

    static RetailFigures read(Path file) throws IOException {
        List<NamedCsvRecord> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(lines::add);
        }
        Set<String> priced = new HashSet<>();
        lines.stream()
                .filter(line -> price(line).signum() != 0)
                .forEach(line -> priced.add(line.getField("InvoiceNo")));
        RetailFigures figures = new RetailFigures();
        lines.stream()
                .filter(line -> isTrade(line.getField("InvoiceNo"), priced))
                .forEach(figures::add);
        return figures;
    }

    private static boolean isTrade(String invoice, Set<String> priced) {
        return invoice.startsWith("C") || priced.contains(invoice);
    }

    private static BigDecimal price(NamedCsvRecord line) {
        return new BigDecimal(line.getField("UnitPrice"));
    }

    private void add(NamedCsvRecord line) {
        BigDecimal quantity = new BigDecimal(line.getField("Quantity"));
        pieces = pieces.add(quantity);
        products.merge(
                line.getField("StockCode").toUpperCase(Locale.ROOT),
                new Figures(quantity, quantity.multiply(price(line))),
                Figures::plus);
    }

    BigDecimal pieces() {
        return pieces;
    }

    Map<String, Figures> products() {
        return products;
    }

    Map<String, Figures> best(int count, Function<Figures, BigDecimal> by) {
        return best(products, count, by);
    }

    static Map<String, Figures> best(Map<String, Figures> all, int count, Function<Figures, BigDecimal> by) {
        return all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Figures> entry) -> by.apply(entry.getValue()))
                        .reversed())
                .limit(count)
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Figures(
                                entry.getValue().quantity().stripTrailingZeros(),
                                entry.getValue().net().setScale(2)),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
