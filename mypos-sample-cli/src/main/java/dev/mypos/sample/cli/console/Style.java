package dev.mypos.sample.cli.console;

/**
 * Colours text, or leaves it as it is.
 *
 * <p>Immutable.
 */
public record Style(boolean coloured) {
    /**
     * Colour is for terminals that know it: {@code --no-color}, {@code NO_COLOR} and {@code TERM=dumb} switch it off,
     * {@code FORCE_COLOR} on.
     */
    public static Style of(Console console, boolean terminal, boolean refused) {
        if (refused || console.setting("NO_COLOR").isPresent()) {
            return new Style(false);
        }
        if (console.setting("FORCE_COLOR").filter(value -> !value.equals("0")).isPresent()) {
            return new Style(true);
        }
        return new Style(terminal && !console.setting("TERM").orElse("").equals("dumb"));
    }

    public String strong(String text) {
        return code("1", text);
    }

    public String good(String text) {
        return code("32", text);
    }

    public String bad(String text) {
        return code("31", text);
    }

    public String faint(String text) {
        return code("2", text);
    }

    private String code(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
