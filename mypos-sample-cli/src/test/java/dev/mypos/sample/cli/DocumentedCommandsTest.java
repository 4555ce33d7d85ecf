package dev.mypos.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about the command line say what is so. */
class DocumentedCommandsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String COMMAND = "./mypos ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void tutorial_everyCommand_works() throws IOException {
        Cli cli = Cli.in(folder);
        String sale = "";
        List<String> commands = commands(DOCS.resolve("tutorial/first-sale.md"));
        for (String command : commands) {
            Outcome outcome = cli.ok(words(command.replace("ID", sale)));
            if (command.startsWith("sale create")) {
                sale = outcome.out().lines().findFirst().orElseThrow().substring("transaction_id\t".length());
            }
        }

        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(sale).isNotEmpty();
    }

    @Test
    void reference_namesEveryCommand() throws IOException {
        String page = Files.readString(DOCS.resolve("reference/cli.md"));

        assertThat(CommandNames.ALL).allSatisfy(command -> assertThat(page).contains("`" + command));
    }

    private static List<String> commands(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words.toArray(String[]::new);
    }
}
