package uk.iomgraph.graph.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JVM's archive of the database's loaded classes, which saves a third of a start. The build leaves one beside the
 * launch file; where it is missing or older than the program, the next run that stops cleanly does. Each Java version has
 * its own.
 */
final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

    private final Path archive;
    private final Path draft;
    private final boolean current;

    private ClassArchive(Path archive, Path draft, boolean current) {
        this.archive = archive;
        this.draft = draft;
        this.current = current;
    }

    static ClassArchive beside(Path launchFile) {
        String name = "classes-" + System.getProperty("java.vm.version") + ".jsa";
        Path archive = launchFile.resolveSibling(name);
        Path draft =
                launchFile.resolveSibling(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return new ClassArchive(archive, draft, isCurrent(archive, launchFile));
    }

    /** What to tell the JVM: to use the archive, or else to write one as it ends. */
    List<String> options() {
        if (current) {
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
        }
        if (Files.isWritable(archive.resolveSibling("."))) {
            return List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return List.of();
    }

    /** Puts the archive of a run that ended well in its place; one that was cut off is thrown away. */
    void keep(boolean endedWell) {
        try {
            if (!Files.exists(draft)) {
                return;
            }
            if (endedWell) {
                Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(draft);
            }
        } catch (IOException e) {
            LOG.debug("The class archive {} could not be kept", archive, e);
        }
    }

    /** Whether it is newer than the program; that its dependencies are the same, too, is checked by the JVM. */
    private static boolean isCurrent(Path archive, Path launchFile) {
        long written = archive.toFile().lastModified();
        File[] program = launchFile
                .resolveSibling(".")
                .toFile()
                .listFiles((folder, name) -> name.endsWith(".jar") || name.endsWith(".args"));
        return written > 0
                && program != null
                && Arrays.stream(program).allMatch(file -> file.lastModified() <= written);
    }
}
