package dev.mypos.sample.cli;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.NotProvisionedError;
import dev.mypos.local.LocalBackend;
import dev.mypos.sample.cli.session.Shops;
import dev.mypos.store.Store;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** {@code --backend}: where the shop is kept. The one place that names backends. Confine to one thread. */
final class BackendOption {
    private static final String LOCAL = "local:";

    @Option(
            names = "--backend",
            scope = ScopeType.INHERIT,
            paramLabel = "local:DIR",
            defaultValue = "local:./shop",
            converter = Reader.class,
            description = "Where the shop is kept; also MYPOS_BACKEND (default: local:./shop).")
    Shops shops = new Local(Path.of("shop"));

    /** Reads one. Stateless. */
    static final class Reader implements ITypeConverter<Shops> {
        @Override
        public Shops convert(String text) {
            if (!text.startsWith(LOCAL) || text.length() == LOCAL.length()) {
                throw new TypeConversionException("'" + text + "' is not a backend such as local:./shop");
            }
            try {
                return new Local(Path.of(text.substring(LOCAL.length())));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + text + "' does not name a folder");
            }
        }
    }

    private record Local(Path folder) implements Shops {
        @Override
        public MyPos open() {
            Backend backend = existing();
            return opened(backend, MyPos.builder(backend));
        }

        @Override
        public MyPos create(Store ifAbsent) {
            Backend backend = LocalBackend.at(folder);
            return opened(backend, MyPos.builder(backend).createIfAbsent(ifAbsent));
        }

        /** What cannot be opened is closed again. */
        private static MyPos opened(Backend backend, MyPos.Builder builder) {
            boolean done = false;
            try {
                MyPos pos = builder.open();
                done = true;
                return pos;
            } finally {
                if (!done) {
                    backend.close();
                }
            }
        }

        @Override
        public boolean exists() {
            try {
                open().close();
                return true;
            } catch (NotProvisionedError | NotFoundError e) {
                return false;
            }
        }

        @Override
        public void backup(Path file) {
            try (LocalBackend backend = existing()) {
                backend.backup(file);
            }
        }

        @Override
        public void restore(Path backup) {
            LocalBackend.restore(backup, folder);
        }

        @Override
        public void take(Consumer<Backend> restoring) {
            try (LocalBackend backend = LocalBackend.at(folder)) {
                restoring.accept(backend);
            }
        }

        private LocalBackend existing() {
            return LocalBackend.builder(folder).mustExist().open();
        }

        @Override
        public Shops at(Path other) {
            return new Local(other);
        }

        @Override
        public String name() {
            return LOCAL + folder;
        }
    }
}
