package uk.iomgraph.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the service in a process of its own, which a test can kill. */
public final class ServiceProcess {

    private ServiceProcess() {}

    /**
     * Starts a command against the tests' database.
     *
     * @param folder its data folder; what it says goes to {@code output.txt} in it
     * @param words the command and its arguments
     */
    public static Process start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "uk.iomgraph.GraphServiceApplication"));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--spring.neo4j.uri=" + GraphDatabase.uri(),
                "--spring.neo4j.authentication.username=" + GraphDatabase.username(),
                "--spring.neo4j.authentication.password=" + GraphDatabase.password(),
                "--iom.sign-in.accounts-file=" + TestAccount.file(),
                "--iom.data-dir=" + folder));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    /** A port that nothing listens on, for a service whose address must be known before it starts. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
