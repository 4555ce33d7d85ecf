package dev.mypos.receipt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The commands that receipts need, from the <a
 * href="https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/commands.html">ESC/POS command reference</a> of Seiko
 * Epson. Confine to one thread.
 */
final class PrinterCommands {
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int LINE_FEED = 0x0A;
    private static final int BARCODE_DOTS_HIGH = 80;
    private static final int CODE_128 = 73;
    private static final int FEED_AND_CUT_PARTIALLY = 66;
    private static final int PULSE_ON = 25;
    private static final int PULSE_OFF = 250;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** {@code ESC @}: forgets whatever an earlier job has set. */
    PrinterCommands initialise() {
        return write(ESC, '@');
    }

    /** {@code ESC R 0}: no national characters in place of ASCII ones; {@code ESC t n}: the table for the others. */
    PrinterCommands codePage(CodePage page) {
        return write(ESC, 'R', 0).write(ESC, 't', page.number());
    }

    /** {@code ESC a n}: at the left or in the middle; only at the beginning of a row. */
    PrinterCommands centred(boolean on) {
        return write(ESC, 'a', on ? 1 : 0);
    }

    /** {@code ESC E n}. */
    PrinterCommands bold(boolean on) {
        return write(ESC, 'E', on ? 1 : 0);
    }

    /** {@code GS ! n}: twice as high, as wide as before. */
    PrinterCommands doubleHeight(boolean on) {
        return write(GS, '!', on ? 1 : 0);
    }

    /** A row and {@code LF}. */
    PrinterCommands row(byte[] text) {
        bytes.writeBytes(text);
        return write(LINE_FEED);
    }

    /**
     * {@code GS h n}, {@code GS w n}, {@code GS H n}: 10 mm high, two dots for the thinnest bar, letters below; {@code GS k 73
     * n}: Code 128, whose data begin with <code>{B</code> for the code set and spell a brace with two.
     */
    PrinterCommands barcode(String text) {
        byte[] symbols = ("{B" + text.replace("{", "{{")).getBytes(StandardCharsets.US_ASCII);
        write(GS, 'h', BARCODE_DOTS_HIGH).write(GS, 'w', 2).write(GS, 'H', 2);
        write(GS, 'k', CODE_128, symbols.length);
        bytes.writeBytes(symbols);
        return this;
    }

    /** {@code GS V 66 0}: feeds the last row past the blade and cuts, with a piece left in the middle. */
    PrinterCommands cut() {
        return write(GS, 'V', FEED_AND_CUT_PARTIALLY, 0);
    }

    /** {@code ESC p 0 t1 t2}: a pulse of 50 ms and a rest of 500 ms for the drawer at pin 2. */
    PrinterCommands openDrawer() {
        return write(ESC, 'p', 0, PULSE_ON, PULSE_OFF);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private PrinterCommands write(int... command) {
        for (int part : command) {
            bytes.write(part);
        }
        return this;
    }
}
