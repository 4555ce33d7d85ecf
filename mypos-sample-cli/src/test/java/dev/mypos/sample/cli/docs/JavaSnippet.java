package dev.mypos.sample.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java snippet as a program: statements stand in {@code main}'s stead, a member in a backend's test, a class by itself.
 * It sees all packages of the libraries without imports, as a reader's editor would add them.
 */
record JavaSnippet(Page.Snippet snippet) {
    private static final String PACKAGE = JavaSnippet.class.getPackageName();
    private static final Pattern SOURCE = Pattern.compile(".*/src/main/java/(.*)/package-info\\.java");
    private static final int DEPTH = 12;
    static final String MAIN = PACKAGE + ".Snippet";

    String source() {
        String text = snippet.text();
        if (text.startsWith("class ")) {
            String name = text.split(" ", 3)[1];
            return head() + text + program("new " + name + "();");
        }
        if (text.startsWith("@Override")) {
            return head() + """
                    class Member extends BackendContract {
                        @Override
                        protected Backend open(String shop) {
                            return LocalBackend.inMemory();
                        }
                    """ + text + "\n}\n" + program("new Member();");
        }
        return head() + program(text);
    }

    private static String program(String statements) {
        return """

                class Snippet extends Given {
                    void run() throws Exception {
                %s
                    }

                    public static void main(String[] arguments) throws Exception {
                        new Snippet().run();
                    }
                }
                """.formatted(statements);
    }

    private static String head() {
        return "package " + PACKAGE + ";\n"
                + Stream.concat(packages().stream(), Stream.of("java.nio.file", "java.time", "java.util"))
                        .map(name -> "import " + name + ".*;\n")
                        .collect(Collectors.joining())
                + "import org.junit.jupiter.api.io.TempDir;\n";
    }

    /** All packages of the libraries. */
    private static List<String> packages() {
        try (Stream<Path> sources = Files.walk(Page.PROJECT, DEPTH)) {
            return sources.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCE.matcher(file.toString().replace('\\', '/')))
                    .filter(Matcher::matches)
                    .map(source -> source.group(1).replace('/', '.'))
                    .filter(name -> !name.startsWith("dev.mypos.sample") && !name.startsWith("dev.mypos.bench"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the sources cannot be listed", e);
        }
    }
}
