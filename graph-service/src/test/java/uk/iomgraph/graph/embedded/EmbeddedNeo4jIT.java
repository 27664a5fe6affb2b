package uk.iomgraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import uk.iomgraph.support.EmbeddedProcess;

@DisplayName("The embedded database process")
class EmbeddedNeo4jIT {

    private static final int DATA_DIRECTORY_IN_USE = 75;

    @TempDir
    Path dataDirectory;

    private EmbeddedProcess process;

    @AfterEach
    void stop() {
        if (process != null && process.process().isAlive()) {
            process.stop();
        }
    }

    private EmbeddedProcess started() throws IOException {
        process = EmbeddedProcess.launch(dataDirectory, "--stop-with-parent");
        process.awaitReady();
        return process;
    }

    @Test
    @DisplayName("answers over Bolt, with Graph Data Science, to the generated password only")
    void answers() throws IOException {
        started();
        try (Graph graph = Graph.of(process)) {
            assertThat(graph.ask("RETURN 1").asInt()).isEqualTo(1);
            assertThat(graph.ask("RETURN gds.version()").asString()).startsWith("2.13");
            assertThat(graph.ask("CALL gds.list() YIELD name RETURN count(*)").asInt())
                    .isGreaterThan(400);
        }
        for (String wrong : List.of("neo4j", "", "wrong")) {
            try (Driver driver = GraphDatabase.driver(process.uri(), AuthTokens.basic("neo4j", wrong))) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
        assertThat(process.password()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    @DisplayName("listens on the loopback address only")
    void listensOnLoopbackOnly() throws IOException {
        int port = URI.create(started().uri()).getPort();
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(candidate -> candidate instanceof Inet4Address && !candidate.isLoopbackAddress())
                .toList()) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 500))
                        .isInstanceOf(IOException.class);
            }
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    @DisplayName("keeps its folder and its connection file to their owner")
    void ownerOnly() throws IOException {
        started();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(process.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(process.folder().resolve("connection.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("stops cleanly on SIGTERM and keeps data, address and password over a restart")
    void keepsDataOverRestart() throws IOException {
        started();
        String uri = process.uri();
        String password = process.password();
        try (Graph graph = Graph.of(process)) {
            graph.run("CREATE (:Kept {value: 42})");
        }
        process.process().destroy();
        process.awaitEnd();
        started();
        assertThat(process.uri()).isEqualTo(uri);
        assertThat(process.password()).isEqualTo(password);
        try (Graph graph = Graph.of(process)) {
            assertThat(graph.ask("MATCH (n:Kept) RETURN n.value").asInt()).isEqualTo(42);
        }
        assertThat(debugLog()).doesNotContain("Recovery required");
    }

    @Test
    @DisplayName("stops cleanly within seconds when its parent is killed")
    void stopsWithParent() throws Exception {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentProcess.class.getName(),
                        dataDirectory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long pid;
        try (BufferedReader output = parent.inputReader()) {
            pid = Long.parseLong(output.readLine());
            ProcessHandle database = ProcessHandle.of(pid).orElseThrow();
            parent.destroyForcibly().waitFor();
            await().atMost(Duration.ofSeconds(20)).until(() -> !database.isAlive());
        }
        started();
        assertThat(debugLog()).doesNotContain("Recovery required");
    }

    @Test
    @DisplayName("refuses a data directory that another one uses, with a sentence and an exit code of its own")
    void refusesSharedDirectory() throws IOException {
        started();
        EmbeddedProcess second = EmbeddedProcess.launch(dataDirectory, "--stop-with-parent");
        assertThatThrownBy(second::awaitReady).isInstanceOf(IllegalStateException.class);
        assertThat(second.awaitEnd()).isEqualTo(DATA_DIRECTORY_IN_USE);
        assertThat(second.output())
                .singleElement()
                .asString()
                .contains("Another Neo4j process (" + process.process().pid() + ") is using")
                .endsWith(".");
        try (Graph graph = Graph.of(process)) {
            assertThat(graph.ask("RETURN 1").asInt()).isEqualTo(1);
        }
    }

    private String debugLog() throws IOException {
        return Files.readString(process.folder().resolve("logs").resolve("debug.log"));
    }
}
