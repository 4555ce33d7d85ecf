package dev.mypos.fuzz;

import dev.mypos.MyPos;
import dev.mypos.error.POSError;
import dev.mypos.exchange.ImportProgress;
import dev.mypos.exchange.dump.DumpSource;
import dev.mypos.exchange.dump.StoreImport;
import dev.mypos.local.LocalBackend;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dumps: as they are, and with a last line that fits, so that what stands in the records is looked at too. */
public final class DumpTarget {
    private static final Pattern KIND = Pattern.compile("(?m)^\\{\"kind\":\"([a-z]+)\"");

    private DumpTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        take(data);
        take(ended(data));
    }

    private static void take(byte[] dump) {
        try {
            StoreImport checked = StoreImport.check(DumpSource.of("fuzz", dump));
            try (LocalBackend backend = LocalBackend.inMemory()) {
                checked.into(backend, InstantSource.fixed(FuzzShop.NOW), ImportProgress.NONE);
                MyPos.open(backend).verify();
            }
        } catch (POSError refused) {
            refused.getMessage();
        }
    }

    private static byte[] ended(byte[] data) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher kinds = KIND.matcher(new String(data, StandardCharsets.UTF_8));
        while (kinds.find()) {
            counts.merge(kinds.group(1), 1, Integer::sum);
        }
        StringBuilder all = new StringBuilder();
        counts.forEach((kind, count) ->
                all.append(all.isEmpty() ? "" : ",").append('"').append(kind).append("\":").append(count));
        String end = "{\"counts\":{" + all + "},\"digest\":\"" + digest(data) + "\",\"kind\":\"end\"}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(data);
        out.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String digest(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
