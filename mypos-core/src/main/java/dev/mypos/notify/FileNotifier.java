package dev.mypos.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mypos.error.ErrorCode;
import dev.mypos.error.UnavailableError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * Appends each event to a file as one line of JSON, in UTF-8. The lines are on the disk when it returns; a line that a crash
 * left half written is ended first, and its event comes again whole.
 *
 * <p>Safe for use by many threads of one program; several programs need a file each.
 */
public final class FileNotifier implements Notifier {
    private static final byte NEW_LINE = '\n';

    private final Path file;

    /** @param file is made if it is missing; its folder must exist */
    public FileNotifier(Path file) {
        this.file = file;
    }

    /** @throws UnavailableError if the file cannot be written; none of the events counts as sent */
    @Override
    public synchronized Map<Event, String> send(List<Event> events) {
        StringBuilder lines = new StringBuilder();
        events.forEach(event -> lines.append(event.fields().canonical()).append((char) NEW_LINE));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            write(channel, endsInALine(channel) ? lines.toString() : (char) NEW_LINE + lines.toString());
            channel.force(true);
        } catch (IOException e) {
            throw new UnavailableError(ErrorCode.UNAVAILABLE, "publish events", "file " + file, Map.of(), e);
        }
        return Map.of();
    }

    private static boolean endsInALine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == NEW_LINE);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
