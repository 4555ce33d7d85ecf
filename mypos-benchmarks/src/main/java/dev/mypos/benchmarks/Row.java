package dev.mypos.benchmarks;

/**
 * A line of the results.
 *
 * @param mypos what MyPOS came to
 * @param beside what it is compared with, and what that came to
 * @param wanted what the ratio should be
 * @param met whether its median is
 */
record Row(String what, String mypos, String beside, Ratio ratio, String wanted, boolean met) {
    static Row atLeast(double limit, String what, String mypos, String beside, Ratio ratio) {
        return new Row(what, mypos, beside, ratio, "at least " + limit, ratio.median() >= limit);
    }

    static Row atMost(double limit, String what, String mypos, String beside, Ratio ratio) {
        return new Row(what, mypos, beside, ratio, "at most " + limit, ratio.median() <= limit);
    }

    String markdown() {
        return "| " + String.join(" | ", what, mypos, beside, ratio.toString(), wanted, met ? "yes" : "**no**") + " |";
    }
}
