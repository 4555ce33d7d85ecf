package dev.mypos.receipt;

/** A barcode as a picture inside HTML: one path, a unit wide for each module. */
final class BarcodeSvg {
    private static final int HEIGHT = 40;

    private BarcodeSvg() {}

    static String of(Code128 code) {
        StringBuilder bars = new StringBuilder();
        String widths = code.widths();
        int x = Code128.QUIET_MODULES;
        for (int i = 0; i < widths.length(); i++) {
            int width = widths.charAt(i) - '0';
            if (i % 2 == 0) {
                bars.append("M%d 0h%dv%dh-%dz".formatted(x, width, HEIGHT, width));
            }
            x += width;
        }
        int whole = x + Code128.QUIET_MODULES;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Barcode %s" viewBox="0 0 %d %d" \
                style="width:%smm" preserveAspectRatio="none" shape-rendering="crispEdges"><path d="%s"/></svg>""".formatted(HtmlText.of(code.text()), whole, HEIGHT, millimetres(whole), bars);
    }

    /** A quarter of a millimetre for each module: two dots of a receipt printer. */
    private static String millimetres(int modules) {
        return modules / 4 + "." + modules % 4 * 25;
    }
}
