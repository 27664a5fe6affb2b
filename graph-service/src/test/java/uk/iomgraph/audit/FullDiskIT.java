package uk.iomgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("While the disk of the audit trail is full")
class FullDiskIT {

    private static final String QUESTION = "{\"query\": \"{ serverInfo { version } }\"}";
    private static final int MANY = 50;

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("iom.audit.folder", () -> folder.resolve("audit"));
        // Each event begins a file, so that the disk can be full for the next.
        registry.add("iom.audit.file-size", () -> "1B");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("nothing is answered, the error says why, readiness is down, and it ends by itself")
    void full() throws Exception {
        assertThat(ask().body()).contains("version\":");
        List<Path> full = fill();

        assertThat(ask().body()).contains("AUDIT_UNAVAILABLE").doesNotContain("version\":");
        assertThat(ask().body()).contains("AUDIT_UNAVAILABLE").doesNotContain("version\":");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health").body()).contains("\"audit\"").contains("cannot be written");
        HttpResponse<String> delivery = send(request("/feeds")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b--\r\n")));
        assertThat(delivery.statusCode()).isEqualTo(503);
        assertThat(delivery.body()).contains("AUDIT_UNAVAILABLE");

        for (Path file : full) {
            Files.delete(file);
        }
        Instant until = Instant.now().plusSeconds(120);
        while (get("/actuator/health/readiness").statusCode() != 200) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(50);
        }
        assertThat(ask().body()).contains("version\":");
    }

    /** Writing to any of the next files fails as it does on a full disk. */
    private static List<Path> fill() throws IOException {
        long last;
        try (Stream<Path> files = Files.list(folder.resolve("audit/1"))) {
            last = files.filter(file -> file.getFileName().toString().startsWith("events-"))
                    .count();
        }
        List<Path> full = new ArrayList<>();
        for (long number = last + 1; number <= last + MANY; number++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "audit/1/events-%06d.jsonl", number));
            full.add(Files.createSymbolicLink(file, Path.of("/dev/full")));
        }
        return full;
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(QUESTION)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", TestAccount.authorization());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
