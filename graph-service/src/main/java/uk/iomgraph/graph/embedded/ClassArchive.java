package uk.iomgraph.graph.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JVM's archive of the database's loaded classes, which saves a third of a start. The first run that
 * stops cleanly leaves one beside the launch file; each Java version and each build has its own.
 */
final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
    private static final int NAME_LENGTH = 16;

    private final Path archive;
    private final Path draft;

    private ClassArchive(Path archive, Path draft) {
        this.archive = archive;
        this.draft = draft;
    }

    static ClassArchive beside(Path launchFile) {
        String name = "classes-" + fingerprint(launchFile) + ".jsa";
        return new ClassArchive(
                launchFile.resolveSibling(name),
                launchFile.resolveSibling(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime()));
    }

    /** What to tell the JVM: to use the archive, or else to write one as it ends. */
    List<String> options() {
        if (Files.isReadable(archive)) {
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
            if (endedWell && !Files.exists(archive)) {
                Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(draft);
            }
        } catch (IOException e) {
            LOG.debug("The class archive {} could not be kept", archive, e);
        }
    }

    /** Changes with the Java version, the dependencies and the program itself. */
    private static String fingerprint(Path launchFile) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(launchFile));
            File[] jars = launchFile
                    .resolveSibling(".")
                    .toFile()
                    .listFiles(file -> file.getName().endsWith(".jar"));
            if (jars != null) {
                Arrays.sort(jars);
                for (File jar : jars) {
                    digest.update((jar.getName() + jar.lastModified() + jar.length()).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (IOException e) {
            throw new IllegalStateException(launchFile + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
