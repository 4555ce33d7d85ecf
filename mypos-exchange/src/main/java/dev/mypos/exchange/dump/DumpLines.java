package dev.mypos.exchange.dump;

import dev.mypos.error.CorruptDataError;
import dev.mypos.error.InternalError;
import dev.mypos.wire.Fields;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The lines of a dump one after the other, with a digest over those that were read. Confine to one thread. */
final class DumpLines implements AutoCloseable {
    private static final int LINE_END = '\n';

    private final DumpSource source;
    private final InputStream in;
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    DumpLines(DumpSource source) {
        this.source = source;
        this.in = new BufferedInputStream(source.open(), 64 * 1024);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("digest", e);
        }
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Over all lines that {@link #count} was called for, with their ends. */
    String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new InternalError("digest", e);
        }
    }

    /** Takes the line that was read last into the digest. */
    void count() {
        digest.update(line.toByteArray());
        digest.update((byte) LINE_END);
    }

    /**
     * The next line; empty at the end of the file.
     *
     * @throws CorruptDataError if it does not end, is too long, or is no line of a dump
     */
    Optional<Fields> next() {
        number++;
        try {
            return readLine() ? Optional.of(parsed()) : Optional.empty();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private boolean readLine() throws IOException {
        line.reset();
        for (int b = in.read(); b != LINE_END; b = in.read()) {
            if (b < 0) {
                if (line.size() == 0) {
                    return false;
                }
                throw DumpFormat.corrupt(number, "it is cut off within its last line");
            }
            if (line.size() == DumpFormat.MAX_LINE) {
                throw DumpFormat.corrupt(number, "the line has more than " + DumpFormat.MAX_LINE + " bytes");
            }
            line.write(b);
        }
        return true;
    }

    private Fields parsed() {
        try {
            return Fields.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw DumpFormat.corrupt(number, "it is not in UTF-8");
        } catch (CorruptDataError e) {
            throw DumpFormat.corrupt(number, problem(e));
        }
    }

    /** What is wrong, for an error that also says where. */
    static String problem(CorruptDataError error) {
        return error.details().getOrDefault("problem", "it cannot be read");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
