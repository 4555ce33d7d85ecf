package dev.mypos.sample.cli.console;

import java.util.Locale;

/**
 * How far something long has come, drawn on a terminal's {@code err} and nowhere else.
 *
 * <p>Confine to one thread.
 */
public final class ProgressBar implements AutoCloseable {
    private static final int CELLS = 30;

    private final Console console;
    private final String label;
    private final boolean shown;
    private int permilleDrawn = -1;

    public ProgressBar(Console console, String label, boolean quiet) {
        this.console = console;
        this.label = label;
        this.shown = console.terminals().err() && !quiet;
    }

    /** Draws again if the picture changes. */
    public void at(long done, long all) {
        int permille = all <= 0 ? 0 : (int) (Math.min(done, all) * 1000 / all);
        if (shown && permille != permilleDrawn) {
            permilleDrawn = permille;
            int full = permille * CELLS / 1000;
            String cells = "#".repeat(full) + ".".repeat(CELLS - full);
            console.draw(String.format(Locale.ROOT, "\r%s [%s] %3d %%", label, cells, permille / 10));
        }
    }

    /** Wipes the bar. */
    @Override
    public void close() {
        if (permilleDrawn >= 0) {
            console.draw("\r" + " ".repeat(label.length() + CELLS + 10) + "\r");
        }
    }
}
