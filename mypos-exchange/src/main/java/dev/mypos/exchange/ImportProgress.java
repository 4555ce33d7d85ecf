package dev.mypos.exchange;

/** Is told how far an import has come, on the thread that imports. What it throws ends the import. */
public interface ImportProgress {
    ImportProgress NONE = (done, total) -> {};

    /**
     * Called at the beginning, after each step and at the end.
     *
     * @param done lines dealt with so far, from 0 to {@code total}
     * @param total lines of the file, without its header and blank ones
     */
    void advanced(long done, long total);
}
