package dev.mypos.sample.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mypos.sample.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input gets the right exit code and a sentence that says what to do, and changes nothing that is stored. */
class BadInputTest {
    private static final String HEADER = "sku,name,price,stock\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "7.50", "--stock", "20");
        cli.ok("sale", "create", "--line", "MUG:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | NONE      | sale create --line NONE",
                "3 | NONE      | product get NONE",
                "3 | NONE      | stock adjust NONE 1 --reason x",
                "3 | front     | sale create --line MUG --register front",
                "2 | seven     | product create --sku S --name N --price seven",
                "6 | 5 decimals| product create --sku S --name N --price 1.1234567",
                "6 | 5 decimals| product update MUG --price 1.1234567",
                "6 | price     | product create --sku S --name N --price -1",
                "6 | quantity  | sale create --line MUG:0",
                "6 | quantity  | sale create --line MUG:-1",
                "6 | quantity  | sale create --line MUG:1000000000000",
                "6 | quantity  | sale create --line MUG:1.123456",
                "6 | amount    | sale create --line MUG --cash 7.505",
                "6 | amount    | sale create --line MUG --cash 99999999999999999999",
                "5 | enough    | sale create --line MUG:19",
                "6 | 1000000   | stock adjust MUG 1000000000000 --reason x",
                "5 | enough    | stock adjust MUG -19 --reason x",
                "5 | 2         | sale refund main/1 --line 1:3",
                "3 | line 2    | sale refund main/1 --line 2:1",
                "6 | quantity  | sale refund main/1 --line 1:0",
                "3 | 0192f0c1  | sale refund 0192f0c1-7c3e-7a53-9d54-5b1f6c0a7e11 --line 1:1",
                "3 | main/99   | receipt show main/99",
                "6 | width must be 32, 42 or 48 | receipt show main/1 --width 33",
                "6 | limit     | product list --limit 201",
                "6 | cursor    | product list --after nonsense",
                "6 | register  | register create FRONT_1",
                "5 | MUG       | product create --sku mug --name N --price 1",
                "5 | GBP       | init --name Test --currency EUR --zone Europe/London"
            })
    void run_ruleBroken_saysWhichAndChangesNothing(int exitCode, String said, String line) {
        Map<String, List<String>> before = Dump.of(cli);

        Outcome outcome = cli.run(line.split(" "));

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(exitCode);
        assertThat(outcome.err()).containsIgnoringCase(said).doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ABC, Europe/London, currency",
        "XAU, Europe/London, currency",
        "gbp, Europe/London, currency",
        "GBP, Europe/Atlantis, zone"
    })
    void init_whatDoesNotExist_makesNothing(String currency, String zone, String said) {
        Cli elsewhere = Cli.in(folder.resolve("elsewhere"));

        Outcome outcome = elsewhere.run("init", "--name", "N", "--currency", currency, "--zone", zone);

        assertThat(outcome.exitCode()).isEqualTo(6);
        assertThat(outcome.err()).contains(said);
        assertThat(elsewhere.shop()).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("files")
    void productImport_fileThatCannotBeRead_isRefusedAsAWhole(String what, String content, Charset charset, String said)
            throws IOException {
        Path file = Files.writeString(folder.resolve("items.csv"), content, charset);
        Map<String, List<String>> before = Dump.of(cli);

        Outcome outcome = cli.run("product", "import", file.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(6);
        assertThat(outcome.err()).as(what).containsIgnoringCase(said).hasSizeLessThan(2_000);
        assertThat(outcome.out()).isEmpty();
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    static Stream<Arguments> files() {
        String good = "TEA,Tea,3.20,5\n";
        return Stream.of(
                arguments("NUL bytes", HEADER + good + "CUP,C\0up,1.00,1\n", UTF_8, "NUL"),
                arguments("1 MB field", HEADER + good + "CUP," + "x".repeat(1 << 20) + ",1.00,1\n", UTF_8, "65536"),
                arguments("UTF-16", HEADER + good, UTF_16, "UTF-8"),
                arguments("missing column", "sku,name\nTEA,Tea\n", UTF_8, "price"),
                arguments("empty", "", UTF_8, "column"));
    }

    @Test
    void salesImport_missingColumn_isRefusedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("sales.csv"), "InvoiceNo,StockCode,Quantity\n1,A,1\n");
        Map<String, List<String>> before = Dump.of(cli);

        Outcome outcome = cli.run("sale", "import", file.toString(), "--map", "online-retail");

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(6);
        assertThat(outcome.err()).contains("InvoiceDate").contains("UnitPrice");
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    @Test
    void run_noShop_saysHowToMakeOneAndMakesNothing() {
        Cli elsewhere = Cli.in(folder.resolve("elsewhere"));

        Outcome outcome = elsewhere.run("product", "list");

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.err()).containsOnlyOnce("mypos init");
        assertThat(elsewhere.shop()).doesNotExist();
    }

    @Test
    void run_fileIsNoDatabase_isCorruptAndLeftAsItIs() throws IOException {
        Path file = cli.shop().resolve("shop.db");
        Files.deleteIfExists(cli.shop().resolve("shop.db-wal"));
        Files.writeString(file, "This is a letter, not a shop. ".repeat(200));
        byte[] before = Files.readAllBytes(file);

        Outcome outcome = cli.run("sale", "create", "--line", "MUG");

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.err()).contains("shop.db");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void run_newerSchema_isRefusedAndLeftAsItIs() throws SQLException {
        change("PRAGMA user_version = 99");
        Map<String, List<String>> before = Dump.of(cli);

        Outcome outcome = cli.run("sale", "create", "--line", "MUG");

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(7);
        assertThat(outcome.err()).contains("99").contains("version");
        assertThat(Dump.of(cli)).isEqualTo(before);
    }

    @Test
    void run_readOnlyFolder_isRefused() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system has no permissions");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(parent), "this user may write to read-only folders");
        Cli locked = Cli.in(parent);

        Outcome outcome = locked.run("init", "--name", "N", "--currency", "GBP", "--zone", "Europe/London");

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(7);
        assertThat(outcome.err()).contains("shop.db");
        assertThat(locked.shop()).doesNotExist();
    }

    @Test
    void run_folderIsAFile_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("shop-file"), "a file");

        Outcome outcome = cli.run("product", "list", "--backend", "local:" + file);

        assertThat(outcome.exitCode()).as(outcome.err()).isIn(1, 7);
        assertThat(outcome.out()).isEmpty();
        assertThat(file).hasContent("a file");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + cli.shop().resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void run_argumentThatTheLocaleCannotRead_namesTheLocaleAndStoresNothing() {
        cli.setting("LC_ALL", "").setting("LC_CTYPE", "POSIX").setting("LANG", "en_GB.UTF-8");

        Outcome outcome = cli.run("product", "create", "--sku", "S", "--name", "Caf\uFFFD\uFFFD", "--price", "1");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("'POSIX'").contains("LC_ALL").contains("C.UTF-8");
        assertThat(cli.run("product", "get", "S").exitCode()).isEqualTo(3);
    }
}
