package dev.mypos.catalog;

import dev.mypos.error.ValidationError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every picture of a folder as an upload, and prints what became of it; run in a JVM with a small heap. */
final class SmallHeapProgram {
    private SmallHeapProgram() {}

    public static void main(String[] arguments) throws IOException {
        for (Path file : files(Path.of(arguments[0]))) {
            System.out.println(file.getFileName() + " " + outcome(Files.readAllBytes(file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String outcome(byte[] file) {
        try {
            CleanPicture clean = CleanPicture.of(Picture.of(file));
            return clean.file(ImageSize.SMALL).length <= CleanPicture.MAX_THUMBNAIL_BYTES ? "taken" : "too large";
        } catch (ValidationError refused) {
            return refused.violations().get(0).rule();
        }
    }
}
