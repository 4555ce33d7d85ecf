package dev.mypos.sample.cli.store;

import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mypos completion}. */
@Command(
        name = "completion",
        header = {
            "Print a script that completes commands in bash and zsh.",
            "",
            "  mypos completion > ~/.local/share/bash-completion/completions/mypos",
            ""
        },
        customSynopsis = "mypos completion")
public final class Completion implements Action {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public int run(Session session) {
        session.output().text(AutoComplete.bash("mypos", spec.root().commandLine()));
        return ExitCodes.OK;
    }
}
