package dev.mypos.sample.cli.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line such as {@code echo 1234 | ./mypos shift open --float 50.00 > out.txt   # with a PIN}.
 *
 * @param typed what the program reads from stdin
 */
record TypedCommand(String typed, List<String> words) {
    private static final Pattern LINE = Pattern.compile(
            "(?:echo \"?(?<typed>[^|\"]*)\"? \\| )?(?:\\./)?mypos (?<words>[^#>]*)(?:> \\S+)?\\s*(?:#.*)?");
    private static final String SHOP = "local:";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(csv|html|jpg|png|jsonl|properties|db|txt|backup)");

    /** The command of the line; empty if it is another program's. */
    static Optional<TypedCommand> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String typed = matcher.group("typed");
        return Optional.of(new TypedCommand(typed == null ? "" : typed.strip() + "\n", words(matcher.group("words"))));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    /** With files and shops looked for in the folder, and the word ID replaced. */
    String[] in(Path folder, String id) {
        Stream<String> place = words.get(0).equals("demo")
                ? Stream.of("--dir", folder.resolve("demo").toString())
                : Stream.empty();
        return Stream.concat(words.stream(), place)
                .map(word -> word.equals("ID") ? id : placed(folder, word))
                .toArray(String[]::new);
    }

    private static String placed(Path folder, String word) {
        if (word.startsWith(SHOP)) {
            return SHOP + folder.resolve(word.substring(SHOP.length()));
        }
        return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }
}
