package dev.mypos.sample.cli.console;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The three streams of a run and the environment it was started in. Data goes to {@code out}, everything else to
 * {@code err}; both are UTF-8, save for a Windows console.
 *
 * <p>Confine to one thread.
 */
public final class Console {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream input;
    private final BufferedReader in;
    private final Sink outSink;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final Terminals terminals;

    public Console(
            InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Terminals terminals) {
        this.input = in;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.outSink = new Sink(out);
        this.bytes = new BufferedOutputStream(outSink, BUFFER_BYTES);
        this.out = writer(bytes, charset(terminals.out()));
        this.err = writer(new Sink(err), charset(terminals.err()));
        this.environment = Map.copyOf(environment);
        this.terminals = terminals;
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }

    private static Charset charset(boolean terminal) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String encoding = System.getProperty("sun.stdout.encoding");
        return windows && terminal && encoding != null ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    }

    public PrintWriter out() {
        return out;
    }

    /** Writes data that is no text, at once. */
    public void bytes(byte[] data) throws IOException {
        out.flush();
        bytes.write(data);
        bytes.flush();
    }

    /** A stream for data that is no text; whoever writes to it flushes it. */
    public OutputStream data() {
        out.flush();
        return bytes;
    }

    /** What comes in, as it is; not to be used where somebody is asked. */
    public InputStream input() {
        return input;
    }

    /** Says something beside the data, at once. */
    public void say(String line) {
        out.flush();
        err.println(line);
        err.flush();
    }

    /** Writes to {@code err} without a line's end, at once; for what is overwritten later. */
    public void draw(String text) {
        err.print(text);
        err.flush();
    }

    /** A setting of the environment; an empty one counts as absent. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    public Terminals terminals() {
        return terminals;
    }

    /** Whether nobody reads the data any more. */
    public boolean closed() {
        out.flush();
        return outSink.failed();
    }

    /** Why the data could not be written, if it was anything but a reader who stopped reading. */
    public Optional<String> complaint() {
        out.flush();
        return Optional.ofNullable(outSink.complaint());
    }

    /** Reads one line that nobody should see: hidden on a terminal, and a line of standard input elsewhere. */
    public char[] secret(String question) {
        java.io.Console keyboard = terminals.in() ? System.console() : null;
        if (keyboard != null) {
            char[] typed = keyboard.readPassword("%s: ", question);
            return typed == null ? new char[0] : typed;
        }
        if (terminals.in()) {
            draw(question + ": ");
        }
        try {
            String line = in.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks whoever sits at the terminal; anything but {@code y} or {@code yes} is a no. */
    public boolean confirms(String question) {
        draw(question + " [y/N] ");
        try {
            String answer = in.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
