package dev.mypos.sample.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers the first failure and is silent afterwards, so that a reader who has gone away ends the program
 * quietly.
 *
 * <p>Confine to one thread.
 */
final class Sink extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException failure;

    Sink(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int value) {
        attempt(() -> stream.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    boolean failed() {
        return failure != null;
    }

    /** Why writing failed, if it was anything but a reader who stopped reading. */
    @Nullable
    String complaint() {
        String reason = failure == null ? null : String.valueOf(failure.getMessage());
        return reason == null || reason.toLowerCase(Locale.ROOT).contains("pipe") ? null : reason;
    }

    private void attempt(Writing writing) {
        if (failure != null) {
            return;
        }
        try {
            writing.write();
        } catch (IOException e) {
            failure = e;
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
