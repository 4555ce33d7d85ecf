package dev.mypos.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly: a byte order mark is dropped, and bytes that are no UTF-8, UTF-16 and NUL are refused with the
 * number of their line. Confine to one thread.
 */
final class Utf8Reader extends Reader {
    private static final int BYTES = 1 << 14;
    private static final String REMEDY = ": save it as UTF-8";

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BYTES).flip();
    private boolean started;
    private boolean ended;
    private boolean finished;
    private long line = 1;
    private boolean afterReturn;
    private long delivered;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Characters handed out so far. */
    long delivered() {
        return delivered;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining() && !finished) {
            decode();
        }
        if (!decoded.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        delivered += count;
        return count;
    }

    private void decode() throws IOException {
        if (!started) {
            start();
        }
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, ended);
        decoded.flip();
        check();
        if (result.isError()) {
            throw Refused.line(line, "encoding", "has bytes that are no UTF-8" + REMEDY);
        }
        if (result.isUnderflow()) {
            finished = ended;
            fill();
        }
    }

    private void start() throws IOException {
        started = true;
        while (bytes.remaining() < 3 && !ended) {
            fill();
        }
        int first = bytes.remaining() > 1 ? (bytes.get(0) & 0xFF) << 8 | (bytes.get(1) & 0xFF) : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            throw Refused.file("encoding", "is UTF-16" + REMEDY);
        }
        if (first == 0xEFBB && bytes.remaining() > 2 && (bytes.get(2) & 0xFF) == 0xBF) {
            bytes.position(3);
        }
    }

    private void fill() throws IOException {
        if (ended) {
            return;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void check() {
        for (int i = 0; i < decoded.limit(); i++) {
            char c = decoded.get(i);
            if (c == 0) {
                throw Refused.line(line, "encoding", "has a NUL byte, as UTF-16 and damaged files have" + REMEDY);
            }
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
