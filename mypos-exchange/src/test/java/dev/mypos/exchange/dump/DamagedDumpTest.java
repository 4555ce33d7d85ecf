package dev.mypos.exchange.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.archive.RecordKind;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.error.POSError;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.local.LocalBackend;
import dev.mypos.page.PageRequest;
import dev.mypos.wire.Fields;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dump that is not as it was written is refused before anything of it is stored. */
class DamagedDumpTest {
    private static final DumpShop SHOP = new DumpShop();

    private static byte[] dump = new byte[0];

    @BeforeAll
    static void write() {
        dump = SHOP.dump();
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static void refused(byte[] damaged, String message) {
        try (LocalBackend backend = LocalBackend.inMemory()) {
            assertThatThrownBy(() -> take(damaged, backend))
                    .isInstanceOf(POSError.class)
                    .hasMessageContaining(message)
                    .extracting(error -> ((POSError) error).code())
                    .isIn(ErrorCode.CORRUPT_DATA, ErrorCode.NEWER_SCHEMA);
            assertEmpty(backend);
        }
    }

    private static void take(byte[] bytes, LocalBackend backend) {
        StoreImport.check(DumpSource.of("test", bytes))
                .into(backend, InstantSource.fixed(DumpShop.NOW), ImportProgress.NONE);
    }

    private static void assertEmpty(LocalBackend backend) {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(backend.archive().list(kind, PageRequest.first(1)).items())
                    .isEmpty();
        }
        assertThat(backend.images().list("", PageRequest.first(1)).items()).isEmpty();
    }

    private static List<String> lines() {
        return new ArrayList<>(new String(dump, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(Consumer<List<String>> change) {
        List<String> lines = lines();
        change.accept(lines);
        return bytes(lines);
    }

    /** Changed, with a last line that fits: only what the records say can tell. */
    private static byte[] forged(Consumer<List<String>> change) {
        List<String> lines = lines();
        change.accept(lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DumpWriter writer = new DumpWriter(out, Fields.parse(lines.get(0)).text("store_id"));
        for (String line : lines.subList(1, lines.size() - 1)) {
            Fields fields = Fields.parse(line);
            writer.record(fields.text("kind"), fields.fields("record"));
        }
        writer.end(writer.summary());
        return out.toByteArray();
    }

    private static void each(List<String> lines, String kind, UnaryOperator<String> change) {
        lines.replaceAll(line -> line.startsWith("{\"kind\":\"" + kind + "\"") ? change.apply(line) : line);
    }

    private static int first(List<String> lines, String kind) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("{\"kind\":\"" + kind + "\"")) {
                return i;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void import_undamaged_passes() {
        take(dump, LocalBackend.inMemory());
        take(forged(lines -> {}), LocalBackend.inMemory());
    }

    @Test
    void import_cutAnywhere_isRefused() {
        for (int length = 0; length < dump.length; length += 97) {
            refused(Arrays.copyOf(dump, length), "dump, line ");
        }
        refused(Arrays.copyOf(dump, dump.length - 1), "cut off within its last line");
        refused(changed(lines -> lines.remove(lines.size() - 1)), "the last line is missing");
        refused(new byte[0], "it is empty");
    }

    @Test
    void import_oneByteChanged_isRefused() {
        long seed = Long.getLong("mypos.seed", 20260301);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] copy = dump.clone();
            int at = random.nextInt(copy.length);
            copy[at] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> take(copy, LocalBackend.inMemory()))
                    .as("mypos.seed=%s, byte %s", seed, at)
                    .isInstanceOf(POSError.class);
        }
    }

    @Test
    void import_aNameChanged_isRefused() {
        refused(
                changed(lines -> each(lines, "customer", line -> line.replace("Ann", "Eve"))),
                "something was changed: the digest differs");
    }

    @Test
    void import_anAmountChanged_isRefused() {
        refused(
                changed(lines -> each(lines, "transaction", line -> line.replaceFirst("15\\b", "16"))),
                "its digest differs");
        refused(
                forged(lines -> each(
                        lines,
                        "transaction",
                        line -> line.replaceFirst("\"cashier\":\"owner\"", "\"cashier\":\"me\""))),
                "its digest differs");
    }

    @Test
    void import_recordsMissingDoubledOrMoved_areRefused() {
        refused(changed(lines -> lines.remove(first(lines, "product"))), "the counts differ");
        refused(changed(lines -> lines.add(3, lines.get(2))), "the counts differ");
        refused(changed(lines -> Collections.swap(lines, 2, first(lines, "journal"))), "stands behind");
        refused(forged(lines -> lines.remove(first(lines, "transaction") + 1)), "receipt 1 is missing before it");
        refused(forged(lines -> lines.remove(first(lines, "register"))), "the end of a register's receipts is missing");
        refused(forged(lines -> lines.remove(first(lines, "store"))), "the settings must stand before");
        refused(forged(lines -> lines.add(2, lines.get(1))), "the settings stand there twice");
        refused(
                forged(lines -> {
                    int main = first(lines, "transaction") + 1;
                    Collections.swap(lines, main, main + 1);
                }),
                "receipt 1 is missing before it");
        refused(
                forged(lines ->
                        each(lines, "register", line -> line.replace("\"last_receipt\":2", "\"last_receipt\":3"))),
                "does not end with its last transaction");
    }

    @Test
    void import_anotherStores_isRefused() {
        refused(
                forged(lines ->
                        each(lines, "store", line -> line.replace("\"store_id\":\"main\"", "\"store_id\":\"x\""))),
                "those of another store");
        refused(
                forged(lines -> each(
                        lines, "transaction", line -> line.replace("\"store_id\":\"main\"", "\"store_id\":\"x\""))),
                "another store's");
    }

    @Test
    void import_anotherFormatOrVersion_isRefused() {
        refused("hello\n".getBytes(StandardCharsets.UTF_8), "line 1");
        refused("{}\n".getBytes(StandardCharsets.UTF_8), "it is no dump of a store");
        refused(changed(lines -> lines.set(0, lines.get(0).replace("mypos-dump", "other"))), "no dump of a store");
        refused(changed(lines -> lines.set(0, lines.get(0).replace("\"version\":1", "\"version\":0"))), "no version 0");
        refused(
                changed(lines -> lines.set(0, lines.get(0).replace("\"version\":1", "\"version\":1.5"))),
                "whole number");
        refused(
                changed(lines -> lines.set(0, lines.get(0).replace("{", "{\"extra\":true,"))),
                "the line must have format, store_id, version");
        assertThatThrownBy(() -> take(
                        changed(lines -> lines.set(0, lines.get(0).replace("\"version\":1", "\"version\":2"))),
                        LocalBackend.inMemory()))
                .isInstanceOf(NotProvisionedError.class);
    }

    @Test
    void import_linesThatAreNone_areRefused() {
        refused(changed(lines -> lines.set(2, lines.get(2) + "\u0000")), "line 3");
        refused(changed(lines -> lines.set(2, "x".repeat(1_000_000))), "line 3");
        refused(changed(lines -> lines.set(2, "")), "line 3");
        refused(changed(lines -> lines.set(2, "[".repeat(100_000))), "line 3");
        refused(changed(lines -> lines.set(2, "{\"a\":".repeat(100_000))), "line 3");
        refused(changed(lines -> lines.set(2, "{\"kind\":\"unheard\",\"record\":{}}")), "no such kind");
        refused(changed(lines -> lines.set(2, "{\"kind\":\"product\",\"record\":{}}")), "line 3");
        refused(changed(lines -> lines.set(2, "{\"kind\":7,\"record\":{}}")), "line 3");
        refused(changed(lines -> lines.add("{}")), "goes on behind its last line");
        byte[] notUtf8 = dump.clone();
        notUtf8[new String(dump, StandardCharsets.ISO_8859_1).indexOf("Corner")] = (byte) 0xff;
        refused(notUtf8, "not in UTF-8");
    }

    @Test
    void import_fieldsThatNobodyKnows_areRefused() {
        for (String kind : DumpFormat.kinds()) {
            if (lines().stream().anyMatch(line -> line.contains("\"kind\":\"" + kind + "\""))) {
                refused(
                        changed(lines ->
                                each(lines, kind, line -> line.replace("\"record\":{", "\"record\":{\"@\":1,"))),
                        "line ");
            }
        }
    }

    @Test
    void import_picturesOutsideTheirFolder_areRefused() {
        for (String key : List.of("../x", "/x", "a/../x", ".hidden", "a//b", "")) {
            refused(
                    forged(lines -> each(
                            lines,
                            "picture",
                            line -> line.replaceFirst("\"key\":\"[^\"]*\"", "\"key\":\"" + key + "\""))),
                    "its key is none");
        }
        refused(
                forged(lines -> each(lines, "picture", line -> line.replaceFirst("\"bytes\":\"", "\"bytes\":\"?"))),
                "bytes cannot be read");
    }
}
