package dev.mypos.sample.cli.argument;

/** Words that a message repeats. */
final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
