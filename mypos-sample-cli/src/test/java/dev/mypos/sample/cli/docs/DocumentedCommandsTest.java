package dev.mypos.sample.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Cli;
import dev.mypos.sample.cli.CommandNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of every page, typed in the order of the page. What a page takes for granted stands beside this test, in
 * {@code docs/<page>/before.txt} and {@code files.txt} of its resources. {@code ID} stands for the last id printed.
 */
class DocumentedCommandsTest {
    private static final Pattern PRINTED_ID = Pattern.compile("\\w*id\t(\\S+)\\R");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> page_everyCommand_works() {
        return Page.all().stream()
                .filter(page -> !commands(page).isEmpty())
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> type(page)));
    }

    @Test
    void pages_haveCommands() {
        assertThat(Page.all().stream().mapToInt(page -> commands(page).size()).sum())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void reference_namesEveryCommand() throws IOException {
        String page = Page.text("docs/reference/cli.md");

        assertThat(CommandNames.ALL).allSatisfy(command -> assertThat(page).contains("`" + command));
    }

    private static List<TypedCommand> commands(Page page) {
        return page.in("").stream()
                .flatMap(snippet -> snippet.text().lines())
                .flatMap(line -> TypedCommand.parse(line).stream())
                .toList();
    }

    private void type(Page page) throws IOException {
        Path here = Files.createDirectory(folder.resolve(page.name().replace('/', '-')));
        PageFiles.lay(page, here);
        Cli cli = Cli.in(here);
        List<TypedCommand> before = PageFiles.text(page, "before.txt")
                .lines()
                .flatMap(line -> TypedCommand.parse(line).stream())
                .toList();
        String id = "";
        for (TypedCommand command :
                Stream.concat(before.stream(), commands(page).stream()).toList()) {
            cli.types(command.typed());
            id = printedId(cli.ok(command.in(here, id)).out()).orElse(id);
        }
    }

    private static Optional<String> printedId(String out) {
        Matcher matcher = PRINTED_ID.matcher(out);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
