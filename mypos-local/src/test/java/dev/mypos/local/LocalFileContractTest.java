package dev.mypos.local;

import dev.mypos.Backend;
import dev.mypos.testkit.BackendContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A shop in a file keeps every law and every port's promise. */
class LocalFileContractTest extends BackendContract {
    @TempDir
    private Path folder;

    @Override
    protected Backend open(String shop) {
        return LocalBackend.at(folder.resolve(shop));
    }

    @Override
    public int everyNthWalk() {
        return 13;
    }
}
