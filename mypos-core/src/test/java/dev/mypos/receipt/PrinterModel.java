package dev.mypos.receipt;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A printer that obeys the commands it knows and fails on all others. Confine to one job. */
final class PrinterModel {
    /** A row with the state it was printed in. */
    record Row(String text, boolean centred, boolean bold, boolean high) {}

    private final ByteBuffer job;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> barcodes = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private Charset charset = StandardCharsets.US_ASCII;
    private boolean centred;
    private boolean bold;
    private boolean high;
    private int cuts;
    private int pulses;

    private PrinterModel(byte[] job) {
        this.job = ByteBuffer.wrap(job);
    }

    static PrinterModel printed(byte[] job) {
        PrinterModel printer = new PrinterModel(job);
        while (printer.job.hasRemaining()) {
            printer.obey(printer.next());
        }
        return printer;
    }

    private int next() {
        return job.get() & 0xFF;
    }

    private void obey(int code) {
        switch (code) {
            case 0x1B -> escape(next());
            case 0x1D -> group(next());
            case 0x0A -> endRow();
            default -> character(code);
        }
    }

    private void character(int code) {
        if (code < ' ' || code == 0x7F) {
            throw new AssertionError("a control code within text: " + code);
        }
        row.append(new String(new byte[] {(byte) code}, charset));
    }

    private void endRow() {
        rows.add(new Row(row.toString(), centred, bold, high));
        row.setLength(0);
    }

    private void escape(int code) {
        switch (code) {
            case '@' -> charset = StandardCharsets.US_ASCII;
            case 'R' -> expect(0);
            case 't' -> charset = table(next());
            case 'a' -> centred = atBeginning(next() == 1);
            case 'E' -> bold = next() == 1;
            case 'p' -> {
                expect(0);
                next();
                next();
                pulses++;
            }
            default -> throw new AssertionError("ESC " + code);
        }
    }

    private boolean atBeginning(boolean value) {
        if (!row.isEmpty()) {
            throw new AssertionError("alignment within a row has no effect");
        }
        return value;
    }

    private static Charset table(int number) {
        return switch (number) {
            case 19 -> Charset.forName("IBM00858");
            case 16 -> Charset.forName("windows-1252");
            default -> throw new AssertionError("table " + number);
        };
    }

    private void group(int code) {
        switch (code) {
            case '!' -> high = next() == 1;
            case 'h', 'w', 'H' -> next();
            case 'k' -> barcode();
            case 'V' -> {
                expect(66);
                expect(0);
                cuts++;
            }
            default -> throw new AssertionError("GS " + code);
        }
    }

    private void barcode() {
        expect(73);
        byte[] symbols = new byte[next()];
        job.get(symbols);
        String text = new String(symbols, StandardCharsets.US_ASCII);
        if (!text.startsWith("{B")) {
            throw new AssertionError("no code set: " + text);
        }
        barcodes.add(text.substring(2).replace("{{", "{"));
    }

    private void expect(int value) {
        int actual = next();
        if (actual != value) {
            throw new AssertionError("expected " + value + " and got " + actual);
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> texts() {
        return rows.stream().map(Row::text).toList();
    }

    List<String> barcodes() {
        return barcodes;
    }

    int cuts() {
        return cuts;
    }

    int pulses() {
        return pulses;
    }
}
