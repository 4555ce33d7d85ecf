package dev.mypos.receipt;

import java.nio.charset.Charset;

/**
 * Character tables of receipt printers that have the euro sign, with the number that <a
 * href="https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/esc_lt.html">{@code ESC t}</a> knows them by.
 * Immutable.
 */
public enum CodePage {
    /** PC858: letters of western Europe, as most printers have them. */
    PC858(19, "IBM00858"),
    /** Windows 1252: the same letters, with typographic quotation marks and dashes. */
    WPC1252(16, "windows-1252");

    private final int number;
    private final Charset charset;

    CodePage(int number, String charset) {
        this.number = number;
        this.charset = Charset.forName(charset);
    }

    int number() {
        return number;
    }

    Charset charset() {
        return charset;
    }
}
