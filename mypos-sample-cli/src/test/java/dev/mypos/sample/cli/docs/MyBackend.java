package dev.mypos.sample.cli.docs;

import dev.mypos.Backend;
import dev.mypos.local.LocalBackend;
import java.nio.file.Path;

/** The backend of a reader who writes one. */
final class MyBackend {
    private MyBackend() {}

    static Backend at(Path folder) {
        return LocalBackend.at(folder);
    }
}
