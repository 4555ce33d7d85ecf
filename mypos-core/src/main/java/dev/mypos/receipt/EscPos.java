package dev.mypos.receipt;

/**
 * How a receipt printer is spoken to that understands ESC/POS.
 *
 * <pre>{@code
 * byte[] bytes = receipt.escPos(EscPos.of(Paper.MM_80).withCodePage(CodePage.WPC1252).openingDrawer());
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param opensDrawer whether original receipts open the drawer where cash changes hands; copies, gift receipts and
 *     payments without cash never do
 */
public record EscPos(Paper paper, CodePage codePage, boolean opensDrawer) {
    /** A printer with this paper and {@link CodePage#PC858} that leaves the drawer shut. */
    public static EscPos of(Paper paper) {
        return new EscPos(paper, CodePage.PC858, false);
    }

    public EscPos withCodePage(CodePage page) {
        return new EscPos(paper, page, opensDrawer);
    }

    /** The same printer, which opens the drawer plugged into it where cash changes hands. */
    public EscPos openingDrawer() {
        return new EscPos(paper, codePage, true);
    }
}
