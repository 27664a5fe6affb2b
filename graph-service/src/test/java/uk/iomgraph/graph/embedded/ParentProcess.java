package uk.iomgraph.graph.embedded;

import java.nio.file.Path;

/** A parent for the database that a test can kill. Prints the database's process id when it is ready. */
final class ParentProcess {

    private ParentProcess() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedProcess database = EmbeddedProcess.start(Path.of(arguments[0]));
        System.out.println(database.process().pid());
        database.process().awaitEnd();
    }
}
