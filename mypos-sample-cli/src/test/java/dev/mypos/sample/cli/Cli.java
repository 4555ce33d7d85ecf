package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.console.Console;
import dev.mypos.sample.cli.console.Terminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program inside this process, on the shop in a folder. */
public final class Cli {
    private final Path shop;
    private final Map<String, String> environment = new TreeMap<>();
    private Terminals terminals = Terminals.NONE;
    private InputStream in = InputStream.nullInputStream();

    private Cli(Path shop) {
        this.shop = shop;
        environment.put("MYPOS_BACKEND", "local:" + shop);
    }

    /** The shop need not exist. */
    public static Cli in(Path folder) {
        return new Cli(folder.resolve("shop"));
    }

    /** A shop that sells in pounds, without tax. */
    public static Cli withShop(Path folder) {
        Cli cli = in(folder);
        cli.ok("init", "--name", "Test shop", "--currency", "GBP", "--zone", "Europe/London");
        return cli;
    }

    public Path shop() {
        return shop;
    }

    public Cli setting(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Cli at(Terminals person) {
        this.terminals = person;
        return this;
    }

    public Cli types(String lines) {
        this.in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(out, err, arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public int run(OutputStream out, OutputStream err, String... arguments) {
        return Main.run(new Console(in, out, err, environment, terminals), arguments);
    }

    /** Runs what must succeed. */
    public Outcome ok(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exitCode())
                .as(() -> String.join(" ", arguments) + "\n" + outcome.err())
                .isZero();
        return outcome;
    }

    /** Runs what must succeed, with {@code -o json}; the object it prints. */
    public Map<String, Object> json(String... arguments) {
        return Json.object(
                ok(Stream.concat(Stream.of(arguments), Stream.of("-o", "json")).toArray(String[]::new))
                        .out());
    }

    /** Runs what must succeed, with {@code -o csv}; the records it prints, header first. */
    public List<List<String>> csv(String... arguments) {
        String out = ok(Stream.concat(Stream.of(arguments), Stream.of("-o", "csv"))
                        .toArray(String[]::new))
                .out();
        List<List<String>> records = new ArrayList<>();
        de.siegmar.fastcsv.reader.CsvReader.builder()
                .ofCsvRecord(out)
                .forEach(record -> records.add(record.getFields()));
        return records;
    }

    public void product(String sku, String price, String... more) {
        ok(Stream.concat(
                        Stream.of("product", "create", "--sku", sku, "--name", "Product " + sku, "--price", price),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** What came of a run. */
    public record Outcome(int exitCode, String out, String err) {}
}
