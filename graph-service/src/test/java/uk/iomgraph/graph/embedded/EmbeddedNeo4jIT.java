package uk.iomgraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@DisplayName("The embedded database process")
class EmbeddedNeo4jIT {

    private static final String RECOVERY = "Recovery required";

    @TempDir
    Path dataDirectory;

    private String debugLog() throws IOException {
        return Files.readString(dataDirectory.resolve("neo4j").resolve("logs").resolve("debug.log"));
    }

    private static long pid(BufferedReader output) {
        return output.lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "leaves SIGTERM to its parent, stops cleanly with it, and keeps data, address and password over a restart")
    void keepsDataOverRestart() throws Exception {
        EmbeddedProcess first = EmbeddedProcess.start(dataDirectory);
        String uri = first.uri();
        String password = first.password();
        try (Graph graph = Graph.of(first.connection())) {
            graph.run("CREATE (:Kept {value: 41})");
            ProcessHandle.of(first.process().pid()).orElseThrow().destroy();
            graph.run("MATCH (n:Kept) SET n.value = 42");
        }
        first.stop();
        EmbeddedProcess second = EmbeddedProcess.start(dataDirectory);
        assertThat(second.uri()).isEqualTo(uri);
        assertThat(second.password()).isEqualTo(password);
        try (Graph graph = Graph.of(second.connection())) {
            assertThat(graph.ask("MATCH (n:Kept) RETURN n.value").asInt()).isEqualTo(42);
        }
        second.stop();
        assertThat(debugLog()).doesNotContain(RECOVERY);
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
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            ProcessHandle database = ProcessHandle.of(pid(output)).orElseThrow();
            parent.destroyForcibly().waitFor();
            await().atMost(Duration.ofSeconds(20)).until(() -> !database.isAlive());
        }
        EmbeddedProcess.start(dataDirectory).stop();
        assertThat(debugLog()).doesNotContain(RECOVERY);
    }

    @Nested
    @DisplayName("while it runs")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Running {

        private EmbeddedProcess process;

        @BeforeAll
        void start(@TempDir Path folder) {
            process = EmbeddedProcess.start(folder);
        }

        @AfterAll
        void stop() {
            process.stop();
        }

        @Test
        @DisplayName("answers over Bolt, with Graph Data Science")
        void answers() {
            try (Graph graph = Graph.of(process.connection())) {
                assertThat(graph.ask("RETURN 1").asInt()).isEqualTo(1);
                assertThat(graph.ask("RETURN gds.version()").asString()).startsWith("2.13");
                assertThat(graph.ask("CALL gds.list() YIELD name RETURN count(*)")
                                .asInt())
                        .isGreaterThan(400);
            }
        }

        @ParameterizedTest(name = "\"{0}\"")
        @ValueSource(strings = {"neo4j", "", "wrong"})
        @DisplayName("refuses any password but the generated one")
        void refusesOtherPasswords(String password) {
            assertThat(process.password()).hasSizeGreaterThanOrEqualTo(32);
            try (Driver driver = GraphDatabase.driver(process.uri(), AuthTokens.basic("neo4j", password))) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }

        @Test
        @DisplayName("listens on the loopback address only")
        void listensOnLoopbackOnly() throws IOException {
            int port = URI.create(process.uri()).getPort();
            for (InetAddress address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(candidate -> !candidate.isLoopbackAddress())
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
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(process.folder())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(process.folder().resolve("connection.properties"))))
                    .isEqualTo("rw-------");
        }

        @Test
        @DisplayName("keeps a second process off its data directory, with a sentence and an exit code of its own")
        void refusesSharedDirectory() throws Exception {
            EmbeddedProcess second = EmbeddedProcess.launch(process.folder().getParent());
            assertThat(second.process().awaitReady()).isFalse();
            assertThat(second.process().awaitEnd()).isEqualTo(DatabaseProcess.DATA_DIRECTORY_IN_USE);
            assertThat(second.process().lastLine())
                    .startsWith("Another Neo4j process (" + process.process().pid() + ") is using")
                    .endsWith(".");
            assertThat(process.process().isAlive()).isTrue();
        }
    }
}
