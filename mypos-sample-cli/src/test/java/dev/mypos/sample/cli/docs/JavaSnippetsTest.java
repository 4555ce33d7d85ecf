package dev.mypos.sample.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.sample.cli.Child;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java snippet of every page, compiled and run in a program of its own. */
class JavaSnippetsTest {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> snippet_ofEveryPage_runs() {
        return Page.all().stream()
                .flatMap(page -> page.in("java").stream()
                        .map(snippet -> DynamicTest.dynamicTest(
                                page.name() + ":" + snippet.line(), () -> run(page, new JavaSnippet(snippet)))));
    }

    @Test
    void pages_haveSnippets() {
        assertThat(Page.all())
                .anyMatch(page ->
                        page.name().equals("README.md") && !page.in("java").isEmpty());
    }

    private void run(Page page, JavaSnippet snippet) throws IOException, InterruptedException {
        Path here = Files.createTempDirectory(folder, "snippet");
        PageFiles.lay(page, here);
        compile(snippet, here);
        Path output = here.resolve("output.txt");
        try (Child program = Child.startIn(here, JavaSnippet.MAIN, output)) {
            assertThat(program.exitCode()).as(() -> read(output)).isZero();
        }
    }

    private void compile(JavaSnippet snippet, Path here) throws IOException {
        Path source = Files.writeString(here.resolve("Snippet.java"), snippet.source());
        StringWriter told = new StringWriter();
        boolean compiled = compiler.getTask(
                        told,
                        null,
                        null,
                        List.of("-d", here.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(told::toString).isTrue();
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError("the output cannot be read", e);
        }
    }
}
