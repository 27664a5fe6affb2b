package uk.iomgraph.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param dataDirectory where the service keeps its data; the database lives in {@code neo4j} below it
 * @param port the Bolt port; null for the one used last time, or a free one
 * @param pageCache bytes of page cache; null for a share of the machine's memory
 * @param stopWithParent whether the end of standard input stops the database
 * @param purpose what to do with the database
 */
record LaunchOptions(
        Path dataDirectory,
        @Nullable Integer port,
        @Nullable Long pageCache,
        boolean stopWithParent,
        Purpose purpose) {

    private static final String USAGE =
            "Usage: EmbeddedNeo4j --data-dir <folder> [--port <port>] [--page-cache <size, e.g. 2g>] [--stop-with-parent]"
                    + " [--fill | --finish-filling]";

    private static final int HIGHEST_PORT = 65_535;

    static LaunchOptions parse(String... arguments) {
        Path dataDirectory = null;
        Integer port = null;
        Long pageCache = null;
        boolean stopWithParent = false;
        Purpose purpose = Purpose.SERVE;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.remove();
            switch (option) {
                case "--data-dir" ->
                    dataDirectory = Path.of(valueOf(option, rest)).toAbsolutePath();
                case "--port" -> port = port(valueOf(option, rest));
                case "--page-cache" -> pageCache = MachineMemory.parse(valueOf(option, rest));
                case "--stop-with-parent" -> stopWithParent = true;
                case "--fill" -> purpose = Purpose.FILL;
                case "--finish-filling" -> purpose = Purpose.FINISH_FILLING;
                default -> throw new RefusedException(ExitCode.USAGE, "Unknown option '" + option + "'. " + USAGE);
            }
        }
        if (dataDirectory == null) {
            throw new RefusedException(ExitCode.USAGE, "--data-dir is missing. " + USAGE);
        }
        return new LaunchOptions(dataDirectory, port, pageCache, stopWithParent, purpose);
    }

    private static String valueOf(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new RefusedException(ExitCode.USAGE, option + " needs a value. " + USAGE);
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the same sentence as for a number out of range
        }
        throw new RefusedException(ExitCode.USAGE, "'" + text + "' is not a port number between 1 and 65535.");
    }

    /** What to do with the database. */
    enum Purpose {
        /** Serve it. */
        SERVE,
        /** Fill it from files while it is empty, without serving it. */
        FILL,
        /** Serve it to the import that has just filled it and has more to do before anyone else may see it. */
        FINISH_FILLING
    }
}
