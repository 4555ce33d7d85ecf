package dev.mypos.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mypos.error.ConflictError;
import dev.mypos.error.CorruptDataError;
import dev.mypos.error.NotFoundError;
import dev.mypos.sale.Sale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRestoreTest {
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    Path folder;

    private Path backup() {
        return folder.resolve("monday.db");
    }

    private Path target() {
        return folder.resolve("restored");
    }

    private Sale backedUp() {
        try (LocalBackend backend = LocalBackend.at(folder.resolve("shop"));
                Shop shop = new Shop(backend)) {
            Sale sale = shop.sell(shop.stocked("MUG", "7.50", 3));
            backend.images().put("products/mug.png", PICTURE, "image/png", Instant.EPOCH);
            backend.backup(backup());
            return sale;
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void restore_backup_isTheShopThatGoesOn() throws SQLException {
        Sale sale = backedUp();
        List<String> before = Dump.of(backup());

        LocalBackend.restore(backup(), target());

        assertThat(files(target())).containsExactly("images/products/mug.png", "shop.db");
        assertThat(Dump.of(target().resolve("shop.db"))).isEqualTo(before);
        assertThat(Dump.of(backup())).isEqualTo(before);
        try (Shop restored = new Shop(LocalBackend.at(target()))) {
            assertThat(restored.pos.sales().get(sale.id())).isEqualTo(sale);
            assertThat(restored.backend.images().find("products/mug.png").orElseThrow())
                    .hasBinaryContent(PICTURE);
            assertThat(restored.sell(restored.stocked("CUP", "1.00", 1)).receiptNumber())
                    .isEqualTo(2);
        }
    }

    @Test
    void restore_overAShop_isRefusedAndLeftAsItIs() throws SQLException {
        backedUp();
        Path shop = folder.resolve("shop").resolve("shop.db");
        List<String> before = Dump.of(shop);

        assertThatThrownBy(() -> LocalBackend.restore(backup(), folder.resolve("shop")))
                .isInstanceOf(ConflictError.class);
        assertThat(Dump.of(shop)).isEqualTo(before);
    }

    @Test
    void restore_backupEditedByHand_isRefusedAndMakesNothing() throws SQLException {
        backedUp();
        Dump.run(
                backup(),
                "DROP TRIGGER transactions_stay_as_they_are;"
                        + " UPDATE transactions SET body = replace(body, '\"cashier\":\"owner\"', '\"cashier\":\"eve\"')");

        assertThatThrownBy(() -> LocalBackend.restore(backup(), target()))
                .isInstanceOf(CorruptDataError.class)
                .hasMessageContaining(" is broken: ");
        assertThat(files(target())).isEmpty();
    }

    @Test
    void restore_whatIsNoBackup_isRefusedAndMakesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertThatThrownBy(() -> LocalBackend.restore(text, target())).isInstanceOf(CorruptDataError.class);
        assertThatThrownBy(() -> LocalBackend.restore(folder.resolve("none"), target()))
                .isInstanceOf(NotFoundError.class);
        assertThatThrownBy(() -> LocalBackend.restore(folder, target())).isInstanceOf(NotFoundError.class);
        assertThat(Files.exists(target()) ? files(target()) : List.of()).isEmpty();
    }

    @Test
    void restore_backupWithoutAStore_isRefused() {
        try (LocalBackend empty = LocalBackend.at(folder.resolve("empty"))) {
            empty.backup(backup());
        }

        assertThatThrownBy(() -> LocalBackend.restore(backup(), target())).isInstanceOf(NotFoundError.class);
        assertThat(files(target())).isEmpty();
    }

    @Test
    void restore_afterOneThatWasCutShort_takesThePicturesThatAreThere() throws IOException {
        backedUp();
        Path left = target().resolve("images/products/mug.png");
        Files.createDirectories(left.getParent());
        Files.write(left, PICTURE);

        LocalBackend.restore(backup(), target());

        assertThat(files(target())).containsExactly("images/products/mug.png", "shop.db");
    }
}
