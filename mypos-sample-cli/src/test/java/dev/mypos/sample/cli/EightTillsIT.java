package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight programs sell the last 300 pieces of one product at once; many of their requests are sent by two of them. */
class EightTillsIT {
    private static final int TILLS = 8;
    private static final int ATTEMPTS = 200;
    private static final int IDS = 1200;
    private static final int TRIED_TWICE = 400;
    private static final int PIECES = 300;

    @TempDir
    Path folder;

    private final Set<String> sold = new HashSet<>();
    private final Map<String, Set<String>> answers = new HashMap<>();

    private Cli cli;

    @BeforeEach
    void fill() {
        cli = Cli.withShop(folder);
        cli.product("MUG", "4.60", "--stock", String.valueOf(PIECES), "--oversell", "deny");
    }

    @Test
    void sell_eightPrograms_sellEachPieceOnce() throws IOException, InterruptedException {
        sell(lists(Seed.random(EightTillsIT.class)));

        assertThat(answers).hasSize(IDS);
        assertThat(answers.values()).allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(sold).hasSize(PIECES);
        assertThat(answers.values().stream().flatMap(Set::stream).filter(said -> said.startsWith("refused")))
                .hasSize(IDS - PIECES)
                .containsOnly("refused InsufficientStockError");
        assertThat(receiptNumbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, PIECES).boxed().toList());
        assertThat(cli.csv("stock", "list").get(1)).contains("MUG", "0");
        Outcome verified = cli.ok("verify", "-o", "json");
        assertThat(Json.object(verified.out())).containsEntry("ok", true);
    }

    /** 200 ids for each till; 400 of the 1,200 are on the lists of two tills. */
    private static List<List<String>> lists(Random random) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < IDS; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        List<List<String>> lists = new ArrayList<>();
        for (int till = 0; till < TILLS; till++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < IDS; i++) {
            lists.get(i % TILLS).add(ids.get(i));
            if (i < TRIED_TWICE) {
                lists.get((i + 1 + i / TILLS % (TILLS - 1)) % TILLS).add(ids.get(i));
            }
        }
        lists.forEach(list -> Collections.shuffle(list, random));
        assertThat(lists).allSatisfy(list -> assertThat(list).hasSize(ATTEMPTS));
        return lists;
    }

    private void sell(List<List<String>> lists) throws IOException, InterruptedException {
        List<Child> tills = new ArrayList<>();
        Path start = folder.resolve("start");
        try {
            for (int till = 0; till < TILLS; till++) {
                Path ids = Files.write(folder.resolve("ids-" + till), lists.get(till));
                tills.add(Child.start(
                        TillProgram.class,
                        folder.resolve("said-" + till),
                        List.of(
                                cli.shop().toString(),
                                ids.toString(),
                                ready(till).toString(),
                                start.toString())));
            }
            for (int till = 0; till < TILLS; till++) {
                waitUntilReady(tills.get(till), till);
            }
            Files.createFile(start);
            for (int till = 0; till < TILLS; till++) {
                assertThat(tills.get(till).exitCode()).as(said(till)).isZero();
                Files.readAllLines(folder.resolve("said-" + till)).forEach(this::note);
            }
        } finally {
            tills.forEach(Child::close);
        }
    }

    private void waitUntilReady(Child till, int number) throws IOException, InterruptedException {
        while (!Files.exists(ready(number))) {
            assertThat(till.endsWithin(5)).as(said(number)).isFalse();
        }
    }

    private Path ready(int till) {
        return folder.resolve("ready-" + till);
    }

    private String said(int till) throws IOException {
        return Files.readString(folder.resolve("said-" + till));
    }

    private void note(String line) {
        String id = line.substring(0, line.indexOf(' '));
        String answer = line.substring(line.indexOf(' ') + 1);
        answers.computeIfAbsent(id, any -> new HashSet<>()).add(answer);
        if (answer.startsWith("sold")) {
            sold.add(answer);
        }
    }

    private List<Long> receiptNumbers() {
        List<List<String>> rows = cli.csv("sale", "list", "--all");
        return rows.subList(1, rows.size()).stream()
                .map(row -> Long.valueOf(row.get(1)))
                .sorted()
                .toList();
    }
}
