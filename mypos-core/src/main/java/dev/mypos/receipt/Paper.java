package dev.mypos.receipt;

/** The rolls that receipt printers take, at 8 dots to the millimetre. Immutable. */
public enum Paper {
    /** 80 mm wide, of which 72 mm are printed: 48 columns. */
    MM_80(80, 72, 48),
    /** 58 mm wide, of which 48 mm are printed: 32 columns. */
    MM_58(58, 48, 32);

    /** The characters whose bars of two dots fit the narrower paper with the quiet zones beside them. */
    static final int BARCODE_CHARACTERS = 12;

    private final int widthMillimetres;
    private final int contentMillimetres;
    private final int columns;

    Paper(int widthMillimetres, int contentMillimetres, int columns) {
        this.widthMillimetres = widthMillimetres;
        this.contentMillimetres = contentMillimetres;
        this.columns = columns;
    }

    public int widthMillimetres() {
        return widthMillimetres;
    }

    public int contentMillimetres() {
        return contentMillimetres;
    }

    /** The characters of 12 dots in a row. */
    public int columns() {
        return columns;
    }
}
