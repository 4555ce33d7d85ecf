package dev.mypos.exchange.dump;

import dev.mypos.archive.RecordKind;
import dev.mypos.error.CorruptDataError;
import java.util.List;
import java.util.stream.Stream;

/** What a dump looks like, in one place for those who write and read it. */
final class DumpFormat {
    static final String NAME = "mypos-dump";
    static final int VERSION = 1;

    /** Bytes of a line at most: 64 MiB. A sale of 2,000 lines and a picture of 5 MiB take less. */
    static final int MAX_LINE = 64 * 1024 * 1024;

    static final String FORMAT_FIELD = "format";
    static final String VERSION_FIELD = "version";
    static final String STORE_FIELD = "store_id";
    static final String KIND_FIELD = "kind";
    static final String RECORD_FIELD = "record";
    static final String COUNTS_FIELD = "counts";
    static final String DIGEST_FIELD = "digest";
    static final String KEY_FIELD = "key";
    static final String STORED_AT_FIELD = "stored_at";
    static final String MEDIA_TYPE_FIELD = "media_type";
    static final String BYTES_FIELD = "bytes";

    /** Pictures, which are no records of the archive. */
    static final String PICTURE = "picture";

    /** The last line. */
    static final String END = "end";

    private DumpFormat() {}

    /** All kinds of lines between the first and the last, in their order. */
    static List<String> kinds() {
        return Stream.concat(Stream.of(RecordKind.values()).map(RecordKind::code), Stream.of(PICTURE))
                .toList();
    }

    static CorruptDataError corrupt(long line, String what) {
        return new CorruptDataError("read the dump", "dump, line " + line, what, null);
    }
}
