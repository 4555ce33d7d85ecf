package dev.mypos.exchange;

import dev.mypos.Pos;
import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.exchange.csv.CsvRow;
import dev.mypos.exchange.csv.CsvSource;
import dev.mypos.exchange.csv.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Creates and changes products from a CSV file with the columns {@code sku,name,price} and optionally {@code
 * barcode,description,category,tax_code,stock,low_stock,oversell}, in any order.
 *
 * <p>A product is found by its SKU. A column that the file does not have leaves its value as it is; an empty cell takes the
 * value away, except that an empty {@code tax_code}, {@code stock} or {@code oversell} says nothing. Several barcodes in a
 * cell are separated by {@code ;} or {@code |}. {@code oversell} is {@code deny} (for a new product unless told otherwise),
 * {@code allow} or {@code untracked}. Whether a product is archived stays as it is. The first row of a SKU counts, further
 * ones are rejected.
 *
 * <p>{@code stock} is the stock that a product begins with, at the location {@code main}. It is booked once, under an id
 * derived from the product, so importing the file again does not add it again; another figure for it later is rejected,
 * and so is one that differs from what a product made elsewhere has: stock that exists is adjusted, not imported.
 *
 * <p>Each bad row is named with its line and columns, the good rows are stored, and importing the file again changes
 * nothing. A file that cannot be read to its end is refused before anything is stored. Confine to one thread.
 */
public final class ProductImport {
    private final Pos pos;
    private final boolean dryRun;

    private ProductImport(Pos pos, boolean dryRun) {
        this.pos = pos;
        this.dryRun = dryRun;
    }

    public static ProductImport into(Pos pos) {
        return new ProductImport(pos, false);
    }

    /** Checks the file against the store and stores nothing. */
    public static ProductImport dryRun(Pos pos) {
        return new ProductImport(pos, true);
    }

    /**
     * Imports the file. If the thread is interrupted, stops behind a row and leaves the interrupt set.
     *
     * @throws ValidationError if the file as a whole cannot be read or lacks a column; nothing is stored
     * @throws NotFoundError if there is no such file
     * @throws dev.mypos.error.AccessDeniedError if the actor may not edit the catalogue, or adjust stock where the file has
     *     some
     * @throws dev.mypos.error.UnavailableError if storage fails; what was stored stays, and the import can be repeated
     */
    public ProductImportResult run(CsvSource source, ImportProgress progress) {
        long total = rows(source);
        progress.advanced(0, total);
        Run run = new Run(ProductBooking.of(pos, dryRun));
        try (CsvTable table = CsvTable.open(source)) {
            while (table.hasNext() && !Thread.currentThread().isInterrupted()) {
                run.take(table.next());
                progress.advanced(run.taken, total);
            }
            return run.result(table.header().others(ProductColumns.ALL), !table.hasNext());
        }
    }

    private static long rows(CsvSource source) {
        try (CsvTable table = CsvTable.open(source)) {
            table.header().require(ProductColumns.REQUIRED);
            long rows = 0;
            while (table.hasNext()) {
                table.next();
                rows++;
            }
            return rows;
        }
    }

    /** One import. Confine to one thread. */
    private static final class Run {
        private final ProductBooking booking;
        private final Map<ProductBooking.Outcome, Long> outcomes = new EnumMap<>(ProductBooking.Outcome.class);
        private final List<Reject> rejects = new ArrayList<>();
        private long rejected;
        private long taken;

        Run(ProductBooking booking) {
            this.booking = booking;
        }

        void take(CsvRow row) {
            taken++;
            try {
                outcomes.merge(booking.book(row), 1L, Long::sum);
            } catch (ValidationError e) {
                rejected++;
                e.violations()
                        .forEach(broken -> rejects.add(
                                new Reject(row.line(), ProductColumns.of(broken.path()), broken.message())));
            } catch (ConflictError | NotFoundError e) {
                rejected++;
                rejects.add(new Reject(row.line(), "", "is refused: " + e.getMessage()));
            }
        }

        ProductImportResult result(List<String> ignoredColumns, boolean finished) {
            return new ProductImportResult(
                    count(ProductBooking.Outcome.CREATED),
                    count(ProductBooking.Outcome.UPDATED),
                    count(ProductBooking.Outcome.UNCHANGED),
                    rejected,
                    rejects,
                    ignoredColumns,
                    finished);
        }

        private long count(ProductBooking.Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }
    }
}
