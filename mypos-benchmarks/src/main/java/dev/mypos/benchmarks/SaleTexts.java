package dev.mypos.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The bodies of a hand-written sale, byte for byte as MyPOS would write them. Immutable. */
final class SaleTexts {
    private static final String AFTER_DIGEST = "\"discount_amount\"";

    private final Template undigested;
    private final Template event;
    private final List<Template> movements = new ArrayList<>();
    private final List<String> products;

    SaleTexts(Sample sample) {
        this.undigested = Template.of(
                sample.transaction().replaceFirst("\"digest\":\"[^\"]*\",", ""),
                "transaction_id",
                "created_at",
                "recorded_at",
                "receipt_number",
                "previous_digest");
        this.event = Template.of(sample.event(), "transaction_id", "created_at");
        sample.movements().forEach(body -> movements.add(Template.of(body, "movement_id", "source", "at")));
        this.products = sample.products();
    }

    List<String> products() {
        return products;
    }

    String movementId(String sale, String product) {
        return UUID.nameUUIDFromBytes((sale + "/" + product).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String movement(int product, String id, String sale, String at) {
        return movements.get(product).fill(id, sale, at);
    }

    String event(String sale, String at) {
        return event.fill(sale, at);
    }

    String undigested(String sale, String at, long receipt, String previous) {
        return undigested.fill(sale, at, at, Long.toString(receipt), previous);
    }

    static String digest(String undigested) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(undigested.getBytes(StandardCharsets.UTF_8));
            return "1:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String digested(String undigested, String digest) {
        int at = undigested.indexOf(AFTER_DIGEST);
        return undigested.substring(0, at) + "\"digest\":\"" + digest + "\"," + undigested.substring(at);
    }
}
