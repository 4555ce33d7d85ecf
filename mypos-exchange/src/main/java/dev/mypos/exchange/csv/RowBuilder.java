package dev.mypos.exchange.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.mypos.error.ValidationError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one row after the other, holds the limits and knows where reading stopped. */
final class RowBuilder extends CsvCallbackHandler<RowBuilder.Cells> {
    /** Characters of a field at most: 64 KiB. */
    static final int MAX_FIELD = 1 << 16;

    private final Utf8Reader reader;
    private final List<String> fields = new ArrayList<>();
    private @Nullable CsvHeader header;
    private long line = 1;
    private long deliveredAtField;
    private boolean empty;

    RowBuilder(Utf8Reader reader) {
        this.reader = reader;
    }

    /** A row as the parser gives it. */
    record Cells(long line, List<String> fields) {}

    void name(CsvHeader columns) {
        header = columns;
    }

    /** Why the parser gave up: it stopped in a field that is too long, or at a quotation mark. */
    ValidationError stopped() {
        return reader.delivered() - deliveredAtField > MAX_FIELD
                ? tooLong()
                : Refused.field(
                        line,
                        column(),
                        "quotes",
                        "has a quotation mark that is not closed, or text behind the closing one: double a quotation"
                                + " mark inside a field");
    }

    private ValidationError tooLong() {
        return Refused.field(
                line,
                column(),
                "size",
                "must have at most " + MAX_FIELD + " characters; a quotation mark that is not closed may be the cause");
    }

    private String column() {
        return header == null ? Integer.toString(fields.size() + 1) : header.nameAt(fields.size());
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        fields.clear();
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > MAX_FIELD) {
            throw tooLong();
        }
        if (fields.size() == CsvHeader.MAX_COLUMNS) {
            throw Refused.line(line, "columns", "must have at most " + CsvHeader.MAX_COLUMNS + " fields");
        }
        fields.add(new String(buffer, offset, length));
        deliveredAtField = reader.delivered();
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        addField(buffer, offset, length, false);
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected Cells buildRecord() {
        return new Cells(line, List.copyOf(fields));
    }
}
