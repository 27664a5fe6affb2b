package uk.iomgraph.audit.collector;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditSink;

/**
 * Keeps events in another sink, and then sends them to a collector as log records of OTLP over HTTP in JSON, all of a batch
 * in one request. What the collector has not taken is not kept: its answers do not go out, as with a full disk. An event may
 * so stand in the files whose answer never went out; none goes out whose event stands nowhere.
 *
 * <p>Source of the form: OpenTelemetry protocol specification, OTLP/HTTP with JSON Protobuf encoding, {@code POST /v1/logs}.
 */
final class CollectorSink implements AuditSink {

    private static final int TAKEN = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final AuditSink files;
    private final CollectorSettings settings;
    private final URI endpoint;
    private final HttpClient client;

    CollectorSink(AuditSink files, CollectorSettings settings) {
        this.files = files;
        this.settings = settings;
        this.endpoint = Objects.requireNonNull(settings.endpoint());
        this.client =
                HttpClient.newBuilder().connectTimeout(settings.patience()).build();
    }

    @Override
    public void write(List<AuditEvent> events) throws IOException {
        files.write(events);
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Request.of(events))));
        settings.headers().forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != TAKEN) {
                throw new IOException("The collector of audit events answered " + answer.statusCode());
            }
            if (JSON.readTree(answer.body())
                            .path("partialSuccess")
                            .path("rejectedLogRecords")
                            .asLong(0)
                    > 0) {
                throw new IOException("The collector of audit events did not take all of them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The collector of audit events was not waited for", e);
        }
    }

    @Override
    public void rest() {
        files.rest();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** A request as the protocol has it. */
    record Request(List<ResourceLogs> resourceLogs) {

        static Request of(List<AuditEvent> events) {
            Scope scope = new Scope("uk.iomgraph.audit");
            List<LogRecord> records = events.stream().map(LogRecord::of).toList();
            Attribute service = new Attribute("service.name", new Text("iom-graph"));
            return new Request(
                    List.of(new ResourceLogs(new Resource(List.of(service)), List.of(new ScopeLogs(scope, records)))));
        }
    }

    record ResourceLogs(Resource resource, List<ScopeLogs> scopeLogs) {}

    record Resource(List<Attribute> attributes) {}

    record Attribute(String key, Text value) {}

    record ScopeLogs(Scope scope, List<LogRecord> logRecords) {}

    record Scope(String name) {}

    /** One event: its time, that it is information, and all of it as JSON. */
    record LogRecord(String timeUnixNano, int severityNumber, Text body) {

        private static final int INFO = 9;

        static LogRecord of(AuditEvent event) {
            return new LogRecord(nanos(event.at()), INFO, new Text(JSON.writeValueAsString(event)));
        }

        private static String nanos(Instant at) {
            return Long.toString(TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano());
        }
    }

    record Text(String stringValue) {}
}
