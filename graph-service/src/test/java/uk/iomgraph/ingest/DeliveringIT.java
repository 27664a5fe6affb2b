package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("A delivery comes in")
class DeliveringIT {

    @Autowired
    private Imports imports;

    @Autowired
    private ImportCommand command;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("by command, which says what became of it and lists rejected rows in a file")
    void byCommand() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = command.run(List.of("import", oneBadRow().toString()), print(out));

        assertThat(code).isEqualTo(ImportCommand.SOME_REJECTED);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("2 rows: 1 loaded 0 unchanged 0 corrected 0 retracted 0 parked 1 rejected");
        String rejects = text.lines()
                .filter(line -> line.startsWith("The rejected rows"))
                .map(line -> line.substring(line.indexOf(" in ") + 4))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(Path.of(rejects)))
                .hasSize(2)
                .first()
                .isEqualTo("file,line,column,value,code,sentence");
        assertThat(Files.readAllLines(Path.of(rejects)).get(1))
                .startsWith("people.csv,3,date_of_birth,1990-02-30,BAD_DATE,");
    }

    @Test
    @DisplayName("to be checked only, and nothing is written")
    void checkOnly() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphDigest before = GraphDigest.exact();

        int code = command.run(List.of("check", oneBadRow().toString()), print(out));

        assertThat(code).isEqualTo(ImportCommand.SOME_REJECTED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("people.csv line 3, date_of_birth: BAD_DATE")
                .contains("1 loaded");
        assertThat(GraphDigest.exact()).isEqualTo(before);
        assertThat(count("FeedBatch")).isZero();
    }

    @Test
    @DisplayName("and is refused as a whole where its digest is wrong: exit code 2, a sentence, an entry in the ledger")
    void refused() throws Exception {
        Path delivery = oneBadRow();
        Files.writeString(delivery.resolve("people.csv"), "ref,given_name\n9,Eve\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = command.run(List.of("import", delivery.toString()), print(out));

        assertThat(code).isEqualTo(ImportCommand.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("The delivery is refused: ")
                .contains("people.csv");
        assertThat(count("Person")).isZero();
        assertThat(count("FeedBatch {state: 'REJECTED'}")).isEqualTo(1);
    }

    @Test
    @DisplayName("as a command that is not understood: the usage and exit code 64")
    void usage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(command.run(List.of("import"), print(out))).isEqualTo(ImportCommand.USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: ");
    }

    @Test
    @DisplayName("through the inbox, and is moved to processed or rejected with the reason beside it")
    void throughInbox() throws Exception {
        Path inboxFolder = Files.createDirectories(folder.resolve("transfer/inbox"));
        ImportSettings settings = new ImportSettings(inboxFolder, Duration.ofSeconds(1), Duration.ZERO);
        Inbox inbox = new Inbox(inboxFolder, settings, imports, Clock.systemUTC());
        Files.move(oneBadRow(), inboxFolder.resolve("good"));
        zip(oneBadRow(), inboxFolder.resolve("also.zip"));
        Files.writeString(inboxFolder.resolve("broken.zip"), "no zip at all");

        inbox.look();

        assertThat(names(inboxFolder)).isEmpty();
        assertThat(names(inboxFolder.resolveSibling("processed")))
                .hasSize(4)
                .anyMatch(name -> name.endsWith("-good.rejects.csv"))
                .anyMatch(name -> name.endsWith("-also.zip"));
        assertThat(names(inboxFolder.resolveSibling("rejected")))
                .hasSize(2)
                .anyMatch(name -> name.endsWith("-broken.zip.reason.txt"));
    }

    @Test
    @DisplayName("over HTTP as a zip, and the answer holds the counts")
    void overHttp() throws Exception {
        Path zip = zip(oneBadRow(), folder.resolve("delivery.zip"));

        ResponseEntity<String> answer = post(zip);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("\"rows\":2", "\"loaded\":1", "\"rejected\":1", "\"hasRejects\":true");
    }

    @Test
    @DisplayName("over HTTP and is refused: 422, a code and a sentence")
    void refusedOverHttp() throws Exception {
        Path file = Files.writeString(folder.resolve("delivery.zip"), "no zip at all");

        ResponseEntity<String> answer = post(file);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("\"code\":\"BAD_ZIP\"").doesNotContain("Exception");
    }

    private Path oneBadRow() {
        return DeliveryFolder.full("A")
                .file("people", "ref,given_name,date_of_birth", "1,Ann,1990-01-01", "2,Bob,1990-02-30")
                .in(folder);
    }

    private ResponseEntity<String> post(Path zip) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("delivery", new FileSystemResource(zip));
        return RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/feeds")
                .header("Authorization", TestAccount.authorization())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static Path zip(Path delivery, Path target) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.list(delivery)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return target;
    }

    private static List<String> names(Path directory) throws Exception {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static long count(String label) {
        try (var session = GraphDatabase.driver().session()) {
            return session.run("MATCH (n:" + label + ") RETURN count(n) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
