package dev.mypos.sample.cli.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.Cli.Outcome;
import dev.mypos.sample.cli.Json;
import dev.mypos.sample.cli.console.Terminals;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductCommandsTest {
    private static final String ID = "0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = Cli.withShop(folder);
    }

    @Test
    void list_stockOfEach_isBesideThePrice() {
        cli.product("MUG", "7.50", "--stock", "20");
        cli.product("POST", "3.95", "--oversell", "untracked");

        assertThat(cli.csv("product", "list"))
                .map(row -> row.get(0) + " " + row.get(3))
                .containsExactly("sku stock", "MUG 20", "POST ");
        assertThat(Json.items(cli.json("product", "list")).get(0)).containsEntry("available", new BigDecimal(20));
    }

    @Test
    void create_everything_isStored() {
        Map<String, Object> product = cli.json(
                "product",
                "create",
                "--sku",
                "MUG",
                "--name",
                "Mug",
                "--price",
                "7.50",
                "--barcode",
                "5012345678900",
                "--barcode",
                "MUG-2",
                "--stock",
                "20",
                "--low-stock",
                "5",
                "--category",
                "Kitchen",
                "--id",
                ID);

        assertThat(product)
                .containsEntry("product_id", ID)
                .containsEntry("sku", "MUG")
                .containsEntry("price", Map.of("amount", new BigDecimal(750), "currency", "GBP"))
                .containsEntry("barcodes", List.of("5012345678900", "MUG-2"))
                .containsEntry("oversell", "deny")
                .containsEntry("low_stock", new BigDecimal(5));
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(20));
        assertThat(cli.json("product", "get", "5012345678900")).isEqualTo(cli.json("product", "get", ID));
    }

    @Test
    void create_sameIdAgain_changesNothing() {
        String[] command = {
            "product", "create", "--sku", "MUG", "--name", "Mug", "--price", "7.50", "--stock", "20", "--id", ID
        };
        String first = cli.ok(command).out();

        assertThat(cli.ok(command).out()).isEqualTo(first);
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(20));
        assertThat(cli.run("product", "create", "--sku", "CUP", "--name", "Cup", "--price", "1", "--id", ID)
                        .exitCode())
                .isEqualTo(5);
    }

    @Test
    void create_fineUnitPrice_keepsItsDecimals() {
        Map<String, Object> fuel = cli.json("product", "create", "--sku", "FUEL", "--name", "Fuel", "--price", "1.459");

        assertThat(fuel).containsEntry("price", Map.of("amount", new BigDecimal("145.9"), "currency", "GBP"));
        assertThat(cli.csv("product", "list").get(1)).contains("1.459");
    }

    @Test
    void update_onlyWhatIsNamed_changes() {
        cli.product("MUG", "7.50", "--category", "Kitchen", "--low-stock", "5");

        Map<String, Object> after =
                cli.json("product", "update", "MUG", "--price", "7.90", "--no-low-stock", "--oversell", "allow");

        assertThat(after)
                .containsEntry("price", Map.of("amount", new BigDecimal(790), "currency", "GBP"))
                .containsEntry("category", "Kitchen")
                .containsEntry("low_stock", null)
                .containsEntry("oversell", "allow")
                .containsEntry("name", "Product MUG");
    }

    @Test
    void archive_andRestore_leaveAndEnterLists() {
        cli.product("MUG", "7.50");

        assertThat(cli.json("product", "archive", "MUG")).containsEntry("active", false);
        assertThat(Json.items(cli.json("product", "list"))).isEmpty();
        assertThat(Json.items(cli.json("product", "list", "--archived"))).hasSize(1);
        cli.ok("product", "archive", "MUG");

        Outcome sale = cli.run("sale", "create", "--line", "MUG");
        assertThat(sale.exitCode()).isEqualTo(5);
        assertThat(sale.err()).contains("--restore");
        assertThat(cli.json("product", "update", "MUG", "--restore")).containsEntry("active", true);
    }

    @Test
    void archive_onATerminal_asks() {
        cli.product("MUG", "7.50");
        cli.at(new Terminals(true, true, true));

        Outcome no = cli.types("n\n").run("product", "archive", "MUG", "--no-color");
        assertThat(no.exitCode()).isEqualTo(1);
        assertThat(no.err()).contains("Archive MUG").contains("[y/N]");
        assertThat(cli.json("product", "get", "MUG")).containsEntry("active", true);

        cli.types("y\n").ok("product", "archive", "MUG");
        assertThat(cli.json("product", "get", "MUG")).containsEntry("active", false);
    }

    @Test
    void list_byPrefixCategoryAndLowStock_finds() {
        cli.product("MUG", "7.50", "--stock", "4", "--low-stock", "5", "--category", "Kitchen");
        cli.product("CUP", "5.00", "--stock", "40", "--low-stock", "5", "--category", "Kitchen");
        cli.product("TEA", "3.20");

        assertThat(skus("--name", "product c")).containsExactly("CUP");
        assertThat(skus("--sku", "t")).containsExactly("TEA");
        assertThat(skus("--category", "Kitchen")).containsExactly("CUP", "MUG");
        assertThat(skus("--low-stock")).containsExactly("MUG");
        assertThat(cli.run("product", "list", "--name", "a", "--sku", "b").exitCode())
                .isEqualTo(2);
    }

    @Test
    void list_pageByPage_losesNothing() {
        for (int i = 0; i < 7; i++) {
            cli.product("P" + i, "1.00");
        }
        List<String> found = new ArrayList<>();
        Object cursor = null;
        do {
            Map<String, Object> page = cursor == null
                    ? cli.json("product", "list", "--limit", "3")
                    : cli.json("product", "list", "--limit", "3", "--after", cursor.toString());
            Json.items(page).forEach(item -> found.add((String) item.get("sku")));
            cursor = page.get("next_cursor");
        } while (cursor != null);

        assertThat(found).containsExactly("P0", "P1", "P2", "P3", "P4", "P5", "P6");
        assertThat(cli.ok("product", "list", "--limit", "3").err()).contains("--after");
        assertThat(skus("--limit", "3", "--all")).isEqualTo(found);
    }

    @Test
    void importFile_goodAndBadRows_storesTheGoodOnes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("items.csv"), "price,sku,name,stock\n7.50,MUG,Mug,20\nseven,CUP,Cup,1\n3.20,TEA,Tea,\n");

        Outcome outcome = cli.run("product", "import", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("2 created").contains("1 rejected").contains("line 3: price");
        assertThat(folder.resolve("items.rejected.csv"))
                .content()
                .contains("seven,CUP")
                .doesNotContain("MUG");
        assertThat(skus()).containsExactly("MUG", "TEA");
    }

    @Test
    void importFile_again_changesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("items.csv"), "sku,name,price,stock\nMUG,Mug,7.50,20\n");
        cli.ok("product", "import", file.toString());

        assertThat(cli.json("product", "import", file.toString()))
                .containsEntry("unchanged", BigDecimal.ONE)
                .containsEntry("created", BigDecimal.ZERO)
                .containsEntry("rejects", List.of());
        assertThat(Json.items(cli.json("stock", "list")).get(0)).containsEntry("on_hand", new BigDecimal(20));
    }

    @Test
    void importFile_dryRun_storesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("items.csv"), "sku,name,price\nMUG,Mug,7.50\nCUP,Cup,x\n");

        Outcome outcome = cli.run("product", "import", file.toString(), "--dry-run");

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("Would be 1 created").contains("line 3: price");
        assertThat(skus()).isEmpty();
        assertThat(folder.resolve("items.rejected.csv")).doesNotExist();
    }

    @Test
    void image_setAndRemoved() throws IOException {
        cli.product("MUG", "7.50");
        Path picture = folder.resolve("mug.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        assertThat(cli.json("product", "image", "set", "MUG", picture.toString())
                        .get("image_key"))
                .asString()
                .endsWith(".png");
        assertThat(cli.json("product", "image", "remove", "MUG")).containsEntry("image_key", null);
        assertThat(cli.json("product", "image", "sweep")).containsEntry("deleted", BigDecimal.ZERO);
    }

    @Test
    void unit_each_sellsWholePiecesOnly() {
        cli.product("MUG", "7.50", "--unit", "each", "--stock", "5");
        cli.product("APPLE", "2.99", "--unit", "kg", "--stock", "5");

        Outcome half = cli.run("sale", "create", "--line", "MUG:0.5");

        assertThat(half.exitCode()).isEqualTo(6);
        assertThat(half.err()).contains("lines[0].quantity must be a whole number", "not 0.5 of MUG");
        cli.ok("sale", "create", "--line", "APPLE:0.755");
        assertThat(cli.ok("receipt", "show", "main/1").out()).contains("0.755 kg x 2.99");
        assertThat(cli.run("product", "update", "MUG", "--unit", "dozen").exitCode())
                .isEqualTo(2);
    }

    @Test
    void image_notAPicture_isRefused() throws IOException {
        cli.product("MUG", "7.50");
        Path text = Files.writeString(folder.resolve("mug.png"), "not a picture");

        Outcome outcome = cli.run("product", "image", "set", "MUG", text.toString());

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains("JPEG");
    }

    private List<String> skus(String... options) {
        List<String> command = new ArrayList<>(List.of("product", "list"));
        command.addAll(List.of(options));
        return Json.items(cli.json(command.toArray(String[]::new))).stream()
                .map(item -> (String) item.get("sku"))
                .toList();
    }
}
