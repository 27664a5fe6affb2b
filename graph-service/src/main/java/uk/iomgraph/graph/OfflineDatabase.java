package uk.iomgraph.graph;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The embedded database while nobody runs it: locked, empty, and to be filled from files. */
public interface OfflineDatabase extends AutoCloseable {

    /** The property that has the embedded database prepared for filling rather than run. */
    String OFFLINE = "iom.embedded.offline";

    /** The property that has it run for the import that filled it, before anyone else may use it. */
    String FINISHING = "iom.embedded.finishing";

    /** The file in the data folder that is there from the beginning of an import to its end. */
    String UNFINISHED = "neo4j/unfinished-import";

    /**
     * Waits until it is known to be empty.
     *
     * @throws OfflineRefused if it is not, or another process runs it
     */
    void awaitEmpty() throws InterruptedException;

    /**
     * Fills it, once, and gives it up.
     *
     * @param files a folder of files as the embedded database's importer takes them
     * @param told given each line the importer says
     * @throws OfflineRefused if the importer fails
     */
    void fill(Path files, Consumer<String> told) throws InterruptedException;

    @Override
    void close();
}
