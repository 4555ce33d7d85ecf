package dev.mypos.sample.cli;

/** The version of the program. */
final class Version {
    private Version() {}

    static String text() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "mypos " + (version == null ? "(not packaged)" : version);
    }
}
