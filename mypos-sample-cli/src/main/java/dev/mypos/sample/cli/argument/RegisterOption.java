package dev.mypos.sample.cli.argument;

import dev.mypos.store.RegisterId;
import picocli.CommandLine.Option;

/** The till. Confine to one thread. */
public final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "R",
            defaultValue = "main",
            description = "The till; also MYPOS_REGISTER (default: main).")
    String register = "main";

    /** @throws dev.mypos.error.ValidationError if no till can have such a name */
    public RegisterId id() {
        return new RegisterId(register);
    }
}
