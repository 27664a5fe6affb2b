package uk.iomgraph.graph.embedded;

import java.nio.file.Path;
import uk.iomgraph.support.EmbeddedProcess;

/** A parent for the database that a test can kill. Prints the database's process id when it is ready. */
final class ParentProcess {

    private ParentProcess() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedProcess database = EmbeddedProcess.launch(Path.of(arguments[0]), "--stop-with-parent");
        database.awaitReady();
        System.out.println(database.process().pid());
        database.process().waitFor();
    }
}
