package dev.mypos.sample.cli.console;

/** How data is written. */
public enum Format {
    /** Columns for people; plain and separated by tabs when piped. */
    TABLE,
    JSON,
    CSV
}
