package dev.mypos.exchange;

import java.util.List;

/**
 * What an import of products came to; of a dry run what it would come to.
 *
 * <p>Immutable.
 *
 * @param rejected rows with at least one reject
 * @param rejects each column at fault of each rejected row, in the file's order
 * @param ignoredColumns columns of the file that mean nothing here
 * @param finished whether the end of the file was reached: false if the thread was interrupted
 */
public record ProductImportResult(
        long created,
        long updated,
        long unchanged,
        long rejected,
        List<Reject> rejects,
        List<String> ignoredColumns,
        boolean finished) {
    public ProductImportResult {
        rejects = List.copyOf(rejects);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** Rows dealt with: those created, updated, unchanged and rejected. */
    public long rows() {
        return created + updated + unchanged + rejected;
    }
}
