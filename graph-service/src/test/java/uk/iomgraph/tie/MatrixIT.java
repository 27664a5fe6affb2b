package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.purpose.MovableClock;
import uk.iomgraph.purpose.Purpose;
import uk.iomgraph.purpose.Purposes;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;
import uk.iomgraph.tie.MatrixQuestions.About;
import uk.iomgraph.tie.MatrixQuestions.Question;
import uk.iomgraph.tie.MatrixWorld.Circle;

/**
 * Asks every root field as every role about a record in the areas of whoever asks, one elsewhere and one of limited access, and
 * without a purpose and with one that has ended; and compares with the table of {@code docs/authorisation.md}. What was found is
 * written to {@code target/authorisation.md}.
 */
@GraphTest
@TestPropertySource(
        properties = {
            "test.purpose=false",
            "iom.api.max-cost=1000000000",
            "iom.api.max-depth=40",
            "iom.api.timeout=120s"
        })
@Import(RootWalk.class)
@DisplayName("The table of what is told to whom, of whom, and for what")
class MatrixIT {

    private static final Path PAGE = Path.of("../docs/authorisation.md");
    private static final Path FOUND = Path.of("target/authorisation.md");
    private static final JsonMapper JSON = new JsonMapper();

    /** A number that counts what lies outside what is asked about. */
    private static final String OF_OTHERS = "outside";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Those that show most first. */
    private static final List<Purpose> PURPOSES = List.of(
            Purpose.PUBLIC_PROTECTION, Purpose.COMPLIANCE, Purpose.SYSTEM_ADMINISTRATION, Purpose.STRATEGIC_ASSESSMENT);

    /** How a node that is shown as withheld says so. */
    private static final Pattern WITHHELD = Pattern.compile("\"(OTHER_AREA|AREA|LIMITED_ACCESS)\"");

    /** What a code comes to; of several the first counts. */
    private static final Map<String, Word> BY_CODE = new LinkedHashMap<>();

    static {
        BY_CODE.put("PURPOSE_REQUIRED", Word.STATE_ONE);
        BY_CODE.put("PURPOSE_EXPIRED", Word.STATE_AGAIN);
        BY_CODE.put("PURPOSE_NOT_ALLOWED", Word.NO_PURPOSE_FITS);
        BY_CODE.put("FORBIDDEN", Word.FORBIDDEN);
        BY_CODE.put("NOT_ALLOWED", Word.NOT_ALLOWED);
        BY_CODE.put("NOT_FOUND", Word.NOTHING);
    }

    private static final Viewer REFERENCE = new Viewer("reference", Set.of(Role.values()), true);

    @Autowired
    private Imports imports;

    @Autowired
    private RootWalk walk;

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Purposes purposes;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    private final Map<Circle, Map<String, String>> constants = new EnumMap<>(Circle.class);
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> gated = new TreeSet<>();
    private final SoftAssertions faults = new SoftAssertions();

    @TestConfiguration(proxyBeanMethods = false)
    static class Doubles {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(ZoneId.of("Europe/London"));
        }
    }

    /** What a question is asked about, and for what. */
    private enum Situation {
        IN_THE_AREA(Circle.IN_THE_AREA),
        ELSEWHERE(Circle.ELSEWHERE),
        LIMITED_ACCESS(Circle.LIMITED_ACCESS),
        NO_PURPOSE(Circle.IN_THE_AREA),
        PURPOSE_ENDED(Circle.IN_THE_AREA);

        private final Circle circle;

        Situation(Circle circle) {
            this.circle = circle;
        }
    }

    /** What came back, in a word. The page says what each means. */
    private enum Word {
        TOLD,
        GATED,
        DONE,
        WITHHELD,
        NOTHING,
        NOT_ALLOWED,
        STATE_ONE,
        STATE_AGAIN,
        NO_PURPOSE_FITS,
        FORBIDDEN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A root field: the kind of operation and its name. */
    private record Root(String kind, String name) {

        @Override
        public String toString() {
            return kind + ' ' + name;
        }
    }

    @AfterEach
    void signOut() {
        TestSignIn.as(null);
    }

    @Test
    @DisplayName("says of every root field and every role what comes back, in each situation")
    void matrix() throws Exception {
        prepare();
        Map<String, String> found = new TreeMap<>();
        MatrixQuestions.QUERIES.forEach(
                (name, question) -> found.put("query " + name, row(new Root("query", name), question)));
        MatrixQuestions.SUBSCRIPTIONS.forEach(
                (name, question) -> found.put("subscription " + name, row(new Root("subscription", name), question)));
        MatrixQuestions.ACTS.forEach(act ->
                found.put("mutation " + act.getKey(), row(new Root("mutation", act.getKey()), act.getValue())));
        assertThat(found.keySet()).as("every root field is asked").isEqualTo(roots());
        Files.write(FOUND, found.values());
        faults.assertThat(found).isEqualTo(told());
        faults.assertAll();
    }

    private Set<String> roots() {
        GraphQLSchema schema = source.schema();
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .flatMap(root -> root.getFieldDefinitions().stream()
                        .map(field -> root.getName().toLowerCase(Locale.ROOT) + ' ' + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> told() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.matches("\\| `(query|mutation|subscription) \\w+` \\|.*")) {
                rows.put(line.split("`", 3)[1], line);
            }
        }
        return rows;
    }

    /** A row of the table. */
    private String row(Root root, Question question) {
        List<Role> allowed = allowed(field(root));
        Map<Situation, Map<Word, List<Role>>> cells = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            Map<Word, List<Role>> cell = new EnumMap<>(Word.class);
            for (Role role : Role.values()) {
                Word word = word(root, question, situation, viewer(role));
                if (allowed.contains(role)) {
                    cell.computeIfAbsent(word, any -> new ArrayList<>()).add(role);
                } else {
                    faults.assertThat(word)
                            .as("%s as %s, %s", root, role, situation)
                            .isIn(Word.FORBIDDEN, Word.NO_PURPOSE_FITS, Word.STATE_ONE, Word.STATE_AGAIN);
                }
            }
            cells.put(situation, cell);
        }
        for (Circle circle : Circle.values()) {
            boolean seen = cells.entrySet().stream()
                    .filter(cell -> cell.getKey().circle == circle)
                    .anyMatch(cell -> cell.getValue().containsKey(Word.TOLD)
                            || cell.getValue().containsKey(Word.DONE));
            if (question.about() != About.NOTHING_PERSONAL && !seen) {
                faults.assertThat(word(root, question, circle, REFERENCE, token(REFERENCE, Purpose.PUBLIC_PROTECTION)))
                        .as("%s about %s as somebody who sees everything: else this could not fail", root, circle)
                        .isIn(question.about() == About.SUPPRESSED ? Set.of(Word.GATED) : Set.of(Word.TOLD, Word.DONE));
            }
        }
        return "| `" + root + "` | " + letters(allowed) + " | "
                + cells.values().stream().map(MatrixIT::text).collect(Collectors.joining(" | ")) + " |";
    }

    private static String text(Map<Word, List<Role>> cell) {
        return cell.size() == 1
                ? cell.keySet().iterator().next().toString()
                : cell.entrySet().stream()
                        .map(group -> letters(group.getValue()) + " " + group.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String letters(List<Role> roles) {
        return roles.stream()
                .map(role -> role == Role.AUDITOR
                        ? "U"
                        : role == Role.ADMIN ? "M" : role.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Viewer viewer(Role role) {
        return new Viewer(role.name().toLowerCase(Locale.ROOT), Set.of(role), false, null, MatrixWorld.AREAS)
                .within(MatrixWorld.WITHIN);
    }

    private Word word(Root root, Question question, Situation situation, Viewer viewer) {
        if (situation == Situation.NO_PURPOSE) {
            return word(root, question, situation.circle, viewer, null);
        }
        if (situation == Situation.PURPOSE_ENDED) {
            return word(root, question, situation.circle, viewer, tokens.get(viewer.name() + " ended"));
        }
        return PURPOSES.stream()
                .filter(purpose -> purpose.isOpenTo(viewer))
                .map(purpose -> word(root, question, situation.circle, viewer, token(viewer, purpose)))
                .filter(word -> word != Word.NO_PURPOSE_FITS)
                .findFirst()
                .orElse(Word.NO_PURPOSE_FITS);
    }

    private Word word(Root root, Question question, Circle circle, Viewer viewer, @Nullable String token) {
        JsonNode answer = ask(root, question, circle, viewer, token);
        Set<String> codes = codes(answer);
        for (Map.Entry<String, Word> code : BY_CODE.entrySet()) {
            if (codes.contains(code.getKey())) {
                return code.getValue();
            }
        }
        faults.assertThat(codes)
                .as("%s about %s as %s: %s", root, circle, viewer.name(), answer)
                .isEmpty();
        JsonNode told = answer.path("data").path(root.name());
        return switch (question.about()) {
            case NOTHING_PERSONAL -> told.isNull() || told.isMissingNode() ? Word.NOTHING : answered(root);
            case SUPPRESSED -> told.toString().contains("\"withheld\":\"") ? Word.GATED : Word.NOTHING;
            case NUMBERS -> ofNumbers(told, root, question, circle);
            case RECORDS -> answered(root) == Word.DONE ? Word.DONE : ofRecords(told, question, circle);
        };
    }

    private static Word answered(Root root) {
        return root.kind().equals("mutation") ? Word.DONE : Word.TOLD;
    }

    /** Codes of errors, and of what a mutation says of what was asked for; without those that tell how a record stands. */
    private static Set<String> codes(JsonNode answer) {
        Set<String> codes = new LinkedHashSet<>();
        answer.path("errors")
                .forEach(
                        error -> codes.add(error.path("extensions").path("code").asString("?")));
        answer.path("data").forEach(payload -> {
            if (payload.path("outcome").asString("").equals("INVALID")) {
                codes.add("INVALID " + payload);
            }
            payload.path("errors").forEach(fault -> {
                String code = fault.path("code").asString("?");
                if (Set.of("NOT_FOUND", "NOT_ALLOWED").contains(code) || code.startsWith("BAD_")) {
                    codes.add(code);
                }
            });
            if (payload.path("outcome").asString("").equals("NOT_FOUND")) {
                codes.add("NOT_FOUND");
            }
        });
        return codes;
    }

    private Word ofRecords(JsonNode told, Question question, Circle circle) {
        String text = told.toString();
        Stream<String> marks = question.marks().stream().map(mark -> filled(mark, circle, REFERENCE));
        if (Stream.concat(marks, Stream.of(circle.family())).anyMatch(text::contains)) {
            return Word.TOLD;
        }
        for (int number = 1; number <= 6; number++) {
            if (text.contains(circle.person(number))) {
                return WITHHELD.matcher(text).find() ? Word.WITHHELD : Word.TOLD;
            }
        }
        return Word.NOTHING;
    }

    private Word ofNumbers(JsonNode told, Root root, Question question, Circle circle) {
        List<String> found = numbers(told);
        List<String> all = numbers(ask(root, question, circle, REFERENCE, token(REFERENCE, Purpose.PUBLIC_PROTECTION))
                .path("data")
                .path(root.name()));
        if (found.equals(all) && all.stream().anyMatch(MatrixIT::counts)) {
            return Word.TOLD;
        }
        faults.assertThat(found).as("%s about %s: %s", root, circle, told).noneMatch(MatrixIT::counts);
        Set<String> counted = all.stream()
                .filter(text -> text.matches(".*=[1-9]\\d*"))
                .map(text -> text.split("=", -1)[0])
                .collect(Collectors.toSet());
        return found.stream().anyMatch(text -> text.endsWith("=null") && counted.contains(text.split("=", -1)[0]))
                ? Word.GATED
                : Word.NOTHING;
    }

    private static boolean counts(String number) {
        return !number.matches(".*=(null|0|0\\.0)");
    }

    /** The numbers that pass the gate, as name and value. */
    private List<String> numbers(JsonNode told) {
        List<String> found = new ArrayList<>();
        collect("", told, found);
        return found;
    }

    private void collect(String name, JsonNode told, List<String> found) {
        if (told.has("code")) {
            return; // an area, which counts areas
        }
        if (told.isObject()) {
            told.properties().forEach(field -> collect(field.getKey(), field.getValue(), found));
        } else if (told.isArray()) {
            told.forEach(entry -> collect(name, entry, found));
        } else if (gated.contains(name) && !name.equals(OF_OTHERS)) {
            found.add(name + '=' + told);
        }
    }

    /** Asks all there is below a root field that the purpose allows. */
    private JsonNode ask(Root root, Question question, Circle circle, Viewer viewer, @Nullable String token) {
        Set<String> leftOut = new HashSet<>();
        while (true) {
            String selection = FullSelection.of(
                    field(root),
                    (type, field) -> !leftOut.contains(type.getName() + '.' + field.getName()) && isFor(field, viewer));
            String arguments = filled(question.arguments(), circle, viewer);
            JsonNode answer = ask(
                    root.kind() + " { " + root.name() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection
                            + " }",
                    viewer,
                    token);
            Set<String> refused = new HashSet<>();
            answer.path("errors")
                    .forEach(error ->
                            error.path("extensions").path("fields").forEach(name -> refused.add(name.asString())));
            String type = root.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                    + root.kind().substring(1);
            if (refused.contains(type + '.' + root.name()) || !leftOut.addAll(refused)) {
                return answer;
            }
        }
    }

    private JsonNode ask(String document, Viewer viewer, @Nullable String token) {
        TestSignIn.as(viewer);
        HttpHeaders headers = new HttpHeaders();
        if (token != null) {
            headers.add(Purposes.HEADER, token);
        }
        if (document.startsWith("subscription")) {
            headers.setAccept(List.of(MediaType.TEXT_EVENT_STREAM));
        }
        WebGraphQlResponse response = handler.handleRequest(new WebGraphQlRequest(
                        URI.create("/graphql"),
                        headers,
                        new LinkedMultiValueMap<>(),
                        null,
                        Map.of(),
                        new DefaultGraphQlRequest(document),
                        "matrix",
                        Locale.UK))
                .block();
        if (response.getExecutionResult().getData() instanceof Publisher<?> stream) {
            Object first = Flux.from(stream)
                    .cast(Object.class)
                    .onErrorResume(
                            SubscriptionPublisherException.class,
                            wrong -> Flux.just(ExecutionResult.newExecutionResult()
                                    .errors(wrong.getErrors())
                                    .build()))
                    .blockFirst(PATIENCE);
            return JSON.valueToTree(((ExecutionResult) first).toSpecification());
        }
        return JSON.valueToTree(response.toMap());
    }

    private GraphQLFieldDefinition field(Root root) {
        GraphQLSchema schema = source.schema();
        GraphQLObjectType type = switch (root.kind()) {
            case "query" -> schema.getQueryType();
            case "mutation" -> schema.getMutationType();
            default -> schema.getSubscriptionType();
        };
        return type.getFieldDefinition(root.name());
    }

    private static boolean isFor(GraphQLFieldDefinition field, Viewer viewer) {
        return field.getAppliedDirective("allow") == null
                || allowed(field).stream().anyMatch(viewer.roles()::contains);
    }

    private static List<Role> allowed(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective allow = field.getAppliedDirective("allow");
        Collection<?> names = allow.getArgument("roles").getValue();
        return names.stream()
                .map(name -> Role.valueOf(name.toString()))
                .sorted()
                .toList();
    }

    private String token(Viewer viewer, Purpose purpose) {
        return tokens.computeIfAbsent(
                viewer.name() + ' ' + purpose,
                any -> purposes.state(viewer, purpose, null, null).token());
    }

    private String filled(String text, Circle circle, Viewer viewer) {
        String filled = text.replace(
                "$removed",
                "POL/associations/" + (viewer.equals(REFERENCE) ? "reference" : "coordinator") + circle.letter());
        for (Map.Entry<String, String> constant : constants.get(circle).entrySet()) {
            filled = filled.replace(constant.getKey(), constant.getValue());
        }
        return filled;
    }

    private void prepare() throws Exception {
        GraphDatabase.clear();
        assertThat(imports.load(MatrixWorld.delivery().in(folder), Progress.SILENT)
                        .tally()
                        .count(Outcome.REJECTED))
                .isZero();
        walk.settle();
        source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .filter(field -> field.getAppliedDirective("gated") != null)
                .forEach(field -> gated.add(field.getName()));
        for (Role role : Role.values()) {
            clock.move(Duration.ofDays(-1));
            Purpose purpose = PURPOSES.stream()
                    .filter(one -> one.isOpenTo(viewer(role)))
                    .findFirst()
                    .orElseThrow();
            tokens.put(
                    viewer(role).name() + " ended",
                    purposes.state(viewer(role), purpose, null, null).token());
            clock.move(Duration.ZERO);
        }
        String batch = text("{ feedBatches(first: 1) { edges { node { id } } } }", "id");
        for (Circle circle : Circle.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            constants.put(circle, values);
            values.put("$batch", batch);
            values.put("$gang", circle.id("gangs", "g"));
            values.put("$home", circle.id("addresses", "a"));
            values.put("$handover", circle.handover());
            values.put("$challenged", "POL/associations/challenged" + circle.letter());
            values.put("$before", "POL/associations/before" + circle.letter());
            values.put("$family", circle.family());
            values.put("$crew", "Crew " + circle.letter());
            values.put("$force", "F" + circle.letter());
            values.put("$a", circle.letter() + "1");
            values.put("$b", circle.letter() + "2");
            for (int number = 1; number <= 6; number++) {
                values.put("$" + number, circle.person(number));
            }
            values.put(
                    "$gap",
                    text(
                            "{ gaps(filter: {area: \"$a\"}, first: 1) { edges { node { key } } } }"
                                    .replace("$a", values.get("$a")),
                            "key"));
            does(circle, "challengeTie(input: {tie: \"$challenged\", reason: \"Not so, says $family\"}) { outcome }");
            values.put(
                    "$notice",
                    does(
                                    circle,
                                    "removeTie(input: {tie: \"$before\", reason: NOT_TRUE, recipients: [\"Council\"]})"
                                            + " { outcome removal { propagatedTo { id } } }")
                            .findValue("id")
                            .asString());
            does(circle, "placeHold(input: {person: \"$4\", reason: \"Asked for by $family\"}) { outcome }");
            does(circle, "eraseRecord(input: {person: \"$6\", reason: ORDERED}) { outcome }");
            values.put("$run", run(circle));
        }
        walk.settle();
    }

    /** A run over the circle, by somebody who sees it and whose areas hold it; once it is over. */
    private String run(Circle circle) throws InterruptedException {
        Viewer by = new Viewer(
                        "runs",
                        Set.of(Role.ANALYST),
                        circle == Circle.LIMITED_ACCESS,
                        null,
                        Set.of("F" + circle.letter()))
                .within(Set.of("F" + circle.letter(), circle.letter() + "1", circle.letter() + "2"));
        String token = token(by, Purpose.PUBLIC_PROTECTION);
        String id = ask(
                        filled(
                                "mutation { startAnalyticsRun(input: {scope: {area: \"$a\"}, measures: [DEGREE]}) {"
                                        + " run { id } } }",
                                circle,
                                by),
                        by,
                        token)
                .findValue("id")
                .asString();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!ask("{ analyticsRun(id: \"" + id + "\") { state } }", by, token)
                .toString()
                .contains("COMPLETE")) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
        return id;
    }

    private JsonNode does(Circle circle, String mutation) {
        JsonNode answer = ask(
                "mutation { " + filled(mutation, circle, REFERENCE) + " }",
                REFERENCE,
                token(REFERENCE, Purpose.PUBLIC_PROTECTION));
        assertThat(answer.toString()).contains("\"DONE\"");
        return answer;
    }

    private String text(String document, String field) {
        return ask(document, REFERENCE, token(REFERENCE, Purpose.PUBLIC_PROTECTION))
                .findValue(field)
                .asString();
    }
}
