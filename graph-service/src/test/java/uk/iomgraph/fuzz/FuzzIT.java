package uk.iomgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.fuzz.RandomRequests.Door;
import uk.iomgraph.fuzz.RandomRequests.Made;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.Http;
import uk.iomgraph.support.RoleAccounts;
import uk.iomgraph.support.TestAccount;

/**
 * Sends the service requests that nobody would write. In the ordinary build a few thousand; the profile {@code fuzz} sends
 * 200,000. {@code -Dfuzz.seed=…} repeats a run, and {@code -Dfuzz.first=…} begins it at one of its requests.
 */
@GraphTest
@TestPropertySource(
        properties = {
            "test.purpose=false",
            "iom.api.timeout=60s",
            "iom.sign-in.attempts=1000000",
            "iom.sign-in.attempts-in-all=1000000"
        })
@DisplayName("Whatever the service is sent")
class FuzzIT {

    static {
        // A connection that is closed for having been idle, while a request is on its way, is opened again.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final int AT_ONCE = Integer.getInteger("fuzz.threads", 4);
    private static final long MORE_HEAP = 48L << 20;
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TRACE = Pattern.compile(
            "\\sat [a-z]\\w*(\\.\\w+)+\\(|(java|javax|org|tools|graphql|uk)(\\.[a-z]\\w*)+\\.[A-Z]\\w*(Exception|Error)\\b");
    private static final Pattern CORRELATION = Pattern.compile("\"correlation\":\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<Role, String> purposes = new EnumMap<>(Role.class);
    private final Map<Role, Session> sessions = new EnumMap<>(Role.class);
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    /** The cookies of somebody who has signed in on the page. */
    private record Session(String cookies, String token) {}

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws Exception {
        RoleAccounts.register(registry, folder, PASSWORD);
        registry.add("iom.audit.folder", () -> folder.resolve("audit").toString());
    }

    @BeforeEach
    void signIn() throws Exception {
        PeopleFixture.load();
        for (Role role : Role.values()) {
            purposes.put(role, stated(role));
            sessions.put(role, session(role));
        }
    }

    @Test
    @DisplayName(
            "is answered: no fault of the service's own, no trace of its code, none without its event, and no heap is kept")
    void isAnswered() throws Exception {
        long seed = Long.getLong("fuzz.seed", 20251215L);
        long first = Long.getLong("fuzz.first", 0);
        RandomRequests requests =
                new RandomRequests(URI.create("http://localhost:" + port), source.schema(), pages(), ids());
        send(requests, seed, 0, Math.min(500, REQUESTS / 4));
        long before = usedHeap();
        send(requests, seed, first, REQUESTS);
        due.removeAll(noted());
        long after = usedHeap();

        System.out.printf(
                "%d requests, seed %d: %s; heap %d KB before, %d KB after%n",
                REQUESTS, seed, new TreeMap<>(statuses), before >> 10, after >> 10);
        assertThat(faults).as("seed %d", seed).isEmpty();
        assertThat(due).as("answers without an event, seed %d", seed).isEmpty();
        assertThat(after - before).as("more heap in use, in bytes").isLessThan(MORE_HEAP);
    }

    private void send(RandomRequests requests, long seed, long first, int many) throws InterruptedException {
        AtomicLong next = new AtomicLong(first);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        for (int thread = 0; thread < AT_ONCE; thread++) {
            threads.execute(() -> {
                for (long number = next.getAndIncrement(); number < first + many; number = next.getAndIncrement()) {
                    sendOne(requests, seed, number);
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(6, TimeUnit.HOURS)).isTrue();
    }

    private void sendOne(RandomRequests requests, long seed, long number) {
        Made made = requests.request(seed + number * 0x9E3779B97F4A7C15L);
        String correlation = "fuzz-" + Long.toHexString(seed) + '-' + number + '-'
                + UUID.randomUUID().toString().substring(0, 8);
        Random random = new Random(seed ^ number);
        Role role = List.of(Role.values()).get(random.nextInt(Role.values().length));
        as(role, made.request(), random);
        try {
            HttpResponse<byte[]> answer = client.send(
                    made.request()
                            .header("X-Correlation-Id", correlation)
                            .timeout(Duration.ofMinutes(3))
                            .build(),
                    BodyHandlers.ofByteArray());
            statuses.computeIfAbsent(answer.statusCode(), any -> new AtomicLong())
                    .incrementAndGet();
            check(number, role, made, answer);
            boolean mine = answer.headers()
                    .firstValue("X-Correlation-Id")
                    .filter(correlation::equals)
                    .isPresent();
            if (mine && made.door() != Door.PAGE) {
                due.add(correlation);
            }
        } catch (IOException e) {
            faults.add(number + " " + role + " was not answered (" + e + "): " + shortened(made.told()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With a password or by a session, with a purpose and the token of our own pages or without. */
    private void as(Role role, HttpRequest.Builder request, Random random) {
        if (random.nextInt(20) == 0) {
            return;
        }
        if (random.nextInt(3) == 0) {
            Session session = sessions.get(role);
            request.header("Cookie", session.cookies());
            if (random.nextInt(4) != 0) {
                request.header("X-XSRF-TOKEN", session.token());
            }
        } else {
            request.header(
                    "Authorization", TestAccount.basic(role.name(), random.nextInt(200) == 0 ? "odd" : PASSWORD));
        }
        int purpose = random.nextInt(10);
        if (purpose > 1) {
            request.header("X-Purpose", purpose == 2 ? "odd.token" : purposes.get(role));
        }
    }

    private void check(long number, Role role, Made made, HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        String what = number + " " + role + " " + answer.statusCode() + ": " + shortened(made.told()) + " -> "
                + shortened(body);
        if ((answer.statusCode() >= 500 && answer.statusCode() != 503)
                || body.contains("\"code\":\"INTERNAL_ERROR\"")) {
            faults.add("a fault of its own: " + what);
        }
        if (TRACE.matcher(body).find()) {
            faults.add("a trace: " + what);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 1_500 ? text : text.substring(0, 1_500) + "…";
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The ids under which the trail keeps what was answered. */
    private static Set<String> noted() throws IOException {
        Set<String> noted = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("audit"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.map(CORRELATION::matcher).filter(Matcher::find).forEach(found -> noted.add(found.group(1)));
                }
            }
        }
        return noted;
    }

    /** The patterns of all pages there are. */
    private List<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern ->
                        !pattern.equals("/feeds") && !pattern.equals("/graphql") && !pattern.equals("/error"))
                .sorted()
                .toList();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of("N", "G10", "none", "0000000000000000"));
        for (int i = 1; i <= 7; i++) {
            ids.add(PeopleFixture.personId(i));
        }
        String batches = question(
                Role.ANALYST,
                "{ feedBatches(first: 1) { edges { node { id } } pageInfo { endCursor } } people(search: \\\"a\\\") { pageInfo { endCursor } } }");
        Matcher found = Pattern.compile("\"(?:id|endCursor)\":\"([^\"]+)\"").matcher(batches);
        while (found.find()) {
            ids.add(found.group(1));
        }
        return ids;
    }

    private String stated(Role role) {
        String purpose = role == Role.AUDITOR
                ? "COMPLIANCE"
                : role == Role.ADMIN
                        ? "SYSTEM_ADMINISTRATION"
                        : role == Role.BOARD ? "STRATEGIC_ASSESSMENT" : "PUBLIC_PROTECTION";
        String answer =
                question(role, "mutation { statePurpose(purpose: " + purpose + ", reason: \\\"Odd\\\") { token } }");
        return JSON.readTree(answer).findValue("token").asString();
    }

    private String question(Role role, String document) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Authorization", TestAccount.basic(role.name(), PASSWORD))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + document + "\"}"));
        if (purposes.containsKey(role)) {
            request.header("X-Purpose", purposes.get(role));
        }
        return send(request).body();
    }

    private Session session(Role role) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("Accept", "text/html"));
        Map<String, String> cookies = new HashMap<>();
        take(page, cookies);
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(hidden.find()).isTrue();
        HttpResponse<String> in =
                form("/sign-in", cookies, "username=" + role + "&password=" + PASSWORD + "&_csrf=" + hidden.group(1));
        take(in, cookies);
        HttpResponse<String> card = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/purpose"))
                .header("Accept", "text/html")
                .header("Cookie", joined(cookies)));
        take(card, cookies);
        Matcher again = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(card.body());
        String token = again.find() ? again.group(1) : "";
        take(form("/purpose", cookies, "purpose=PUBLIC_PROTECTION&reason=Odd&_csrf=" + token), cookies);
        return new Session(joined(cookies), cookies.getOrDefault("XSRF-TOKEN", ""));
    }

    private HttpResponse<String> form(String address, Map<String, String> cookies, String fields) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", joined(cookies))
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private static void take(HttpResponse<?> answer, Map<String, String> cookies) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] parts = set.split(";", 2)[0].split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
    }

    private static String joined(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(client, request);
    }
}
