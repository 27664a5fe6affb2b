package uk.iomgraph.embedded;

/** How the process ends when it does not end well; the values follow sysexits.h where one fits. */
final class ExitCode {

    /** The command line is not understood. */
    static final int USAGE = 64;

    /** The database could not start; the logs say why. */
    static final int FAILED = 70;

    /** Another process owns the data directory. */
    static final int DATA_DIRECTORY_IN_USE = 75;

    /** Another program listens on the port. */
    static final int PORT_IN_USE = 76;

    /** The database holds something, or an import into it was cut off. */
    static final int NOT_EMPTY = 77;

    private ExitCode() {}
}
