package dev.mypos.exchange;

/**
 * Why something of a line was not stored. Immutable.
 *
 * @param line where the row begins in the file; the header is usually line 1
 * @param column the column at fault; empty if it is the row as a whole
 * @param reason worded to follow the column: {@code must be a number in plain digits, such as 12.40}
 */
public record Reject(long line, String column, String reason) {
    /** The reason as a sentence without its line: {@code price must be a number in plain digits, such as 12.40}. */
    public String sentence() {
        return column.isEmpty() ? reason : column + " " + reason;
    }
}
