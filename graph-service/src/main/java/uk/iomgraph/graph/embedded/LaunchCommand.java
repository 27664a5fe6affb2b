package uk.iomgraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;

/** The command line of the embedded database, made of its launch file and the settings. */
final class LaunchCommand {

    private static final String BUILT = "embedded-neo4j/target/embedded-neo4j.args";
    private static final String PACKAGED = "embedded-neo4j/embedded-neo4j.args";

    private final EmbeddedDatabaseSettings settings;
    private final Path launchFile;

    LaunchCommand(EmbeddedDatabaseSettings settings) {
        this.settings = settings;
        this.launchFile = launchFile(settings.embedded().launchFile());
    }

    /** Starts the process with its input held open: when this process ends, however it ends, so does that. */
    DatabaseProcess start(@Nullable Integer port) throws IOException {
        ClassArchive archive = ClassArchive.beside(launchFile);
        ProcessBuilder builder = new ProcessBuilder(line(archive.options(), port))
                .directory(Objects.requireNonNull(launchFile.getParent()).toFile())
                .redirectErrorStream(true);
        return new DatabaseProcess(builder.start(), archive);
    }

    /** Starts the process that fills the database instead of running it. */
    OfflineProcess startOffline() throws IOException {
        List<String> line = line(List.of(), null);
        line.add("--fill");
        return new OfflineProcess(new ProcessBuilder(line)
                .directory(Objects.requireNonNull(launchFile.getParent()).toFile())
                .redirectErrorStream(true)
                .start());
    }

    private List<String> line(List<String> archiveOptions, @Nullable Integer port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        if (settings.embedded().heap() != null) {
            command.add("-Xmx" + settings.embedded().heap().toBytes());
        }
        command.addAll(archiveOptions);
        command.addAll(settings.embedded().jvmOptions());
        command.add("@" + launchFile);
        command.add("--stop-with-parent");
        command.add("--data-dir");
        command.add(settings.dataDirectory().toString());
        if (settings.embedded().pageCache() != null) {
            command.add("--page-cache");
            command.add(String.valueOf(settings.embedded().pageCache().toBytes()));
        }
        if (settings.embedded().finishing()) {
            command.add("--finish-filling");
        }
        if (port != null) {
            command.add("--port");
            command.add(String.valueOf(port));
        }
        return command;
    }

    private static Path launchFile(@Nullable Path configured) {
        if (configured != null && Files.isReadable(configured)) {
            return configured.toAbsolutePath();
        }
        if (configured == null) {
            Path packaged =
                    new ApplicationHome(LaunchCommand.class).getDir().toPath().resolve(PACKAGED);
            if (Files.isReadable(packaged)) {
                return packaged;
            }
            for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
                if (Files.isReadable(folder.resolve(BUILT))) {
                    return folder.resolve(BUILT);
                }
            }
        }
        throw new IllegalStateException("The embedded database is not here"
                + (configured == null ? "" : " (" + configured + " cannot be read)")
                + ". Set spring.neo4j.uri to use a Neo4j server, or iom.embedded.launch-file to the file"
                + " embedded-neo4j.args.");
    }
}
