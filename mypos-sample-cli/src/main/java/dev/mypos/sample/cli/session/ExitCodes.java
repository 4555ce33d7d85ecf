package dev.mypos.sample.cli.session;

/** The exit codes that stand for no {@link dev.mypos.error.ErrorCode}. */
public final class ExitCodes {
    public static final int OK = 0;

    /** Something failed, was not confirmed, or an audit found a violation. */
    public static final int FAILURE = 1;

    /** The command line itself cannot be read. */
    public static final int USAGE = 2;

    /** The good rows of a file are stored and some were rejected. */
    public static final int ROWS_REJECTED = 6;

    /** Somebody stopped it. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
