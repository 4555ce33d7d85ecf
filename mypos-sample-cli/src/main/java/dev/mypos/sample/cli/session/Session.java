package dev.mypos.sample.cli.session;

import dev.mypos.MyPos;
import dev.mypos.Pos;
import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Output;
import dev.mypos.sample.cli.console.ProgressBar;
import dev.mypos.sample.cli.console.Style;
import java.io.IOException;
import java.util.Optional;

/**
 * What a command works with: the shop, the output and the person.
 *
 * <p>Confine to one thread.
 */
public record Session(
        Console console,
        Output output,
        Shops shops,
        Optional<String> as,
        Verbosity verbosity,
        Style outputStyle,
        Style errorStyle) {
    /** How much is said beside the data. */
    public record Verbosity(boolean quiet, boolean verbose) {}

    /** What is done with an open shop. */
    public interface Work {
        /** Does it; see {@link Action#run}. */
        int on(Pos pos) throws IOException;
    }

    /** Works on the shop and closes it; as the member that {@code --as} names, otherwise as the owner. */
    public int withShop(Work work) throws IOException {
        detail("shop: " + shops.name());
        try (MyPos pos = shops.open()) {
            return as.isPresent() ? signedIn(pos, as.get(), work) : work.on(pos);
        }
    }

    private int signedIn(MyPos pos, String name, Work work) throws IOException {
        char[] typed = console.secret("PIN or password of " + name);
        String token =
                isPin(typed) ? pos.signIn().withPin(name, typed) : pos.signIn().withPassword(name, typed);
        try {
            return work.on(pos.as(pos.signIn().actor(token)));
        } finally {
            pos.signIn().signOut(token);
        }
    }

    /** Up to eight digits and nothing else are a PIN. */
    private static boolean isPin(char[] typed) {
        return new String(typed).matches("[0-9]{4,8}");
    }

    /** Says something beside the data, unless quiet. */
    public void note(String line) {
        if (!verbosity.quiet()) {
            console.say(line);
        }
    }

    /** Says something that only {@code -v} asks for. */
    public void detail(String line) {
        if (verbosity.verbose()) {
            console.say(errorStyle.faint(line));
        }
    }

    /**
     * Whether something that cannot be taken back may be done: asks on a terminal, and takes the command itself for a yes
     * elsewhere.
     *
     * @param agreed whether {@code --yes} was given
     */
    public boolean mayDo(String question, boolean agreed) {
        if (agreed || !canAsk()) {
            return true;
        }
        boolean yes = console.confirms(question);
        if (!yes) {
            note("Nothing was changed.");
        }
        return yes;
    }

    /** Whether somebody sits at the terminal. */
    public boolean canAsk() {
        return console.terminals().in() && console.terminals().err();
    }

    /** A bar for something long, shown on a terminal only. */
    public ProgressBar progress(String label) {
        return new ProgressBar(console, label, verbosity.quiet());
    }
}
