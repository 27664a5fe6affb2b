package uk.iomgraph.analytics.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.CommunityOptions;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.MeasureOptions;
import uk.iomgraph.analytics.Measuring;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.analytics.Partition;
import uk.iomgraph.analytics.Projection;
import uk.iomgraph.analytics.Projections;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * How fast networks are measured: 100,000 invented people in circles of ten that know each other and in ties by chance, 500,000
 * ties in all; {@code -Dbench.people} says how many. 500 of them are asked about over HTTP.
 */
@GraphTest
@DisplayName("Measures")
class AnalyticsBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int SAMPLE = Integer.getInteger("bench.sample", 256);
    private static final int SMALL = 500;
    private static final int CIRCLE = 10;
    private static final int TIMES = Integer.getInteger("bench.times", 20);
    private static final Viewer VIEWER = new Viewer("bench", Set.of(Role.ANALYST), false);
    private static final Moment MOMENT = new Moment(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    @Autowired
    private Projections projections;

    /** Asks for the service, so that it is there by then: it applies the migrations that are waited for. */
    @BeforeAll
    static void network(@Autowired ApplicationContext service) {
        assertThat(service.getBeansOfType(Projections.class)).isNotEmpty();
        GraphDatabase.clear();
        RunNetworks.people(PEOPLE);
        RunNetworks.ties(RunNetworks.circles(PEOPLE / CIRCLE, CIRCLE));
        RunNetworks.chanceTies(PEOPLE, PEOPLE / 2, CIRCLE);
    }

    @Test
    @DisplayName("of 500 people, asked over HTTP")
    void small(@LocalServerPort int port) throws Exception {
        BenchReport report = new BenchReport("analytics-small");
        RunClient client = new RunClient(port);
        String people = IntStream.range(0, SMALL)
                .mapToObj(person -> '"' + RunNetworks.id(person) + '"')
                .collect(Collectors.joining(", "));
        String cheap = Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.BETWEENNESS)
                .map(Measure::name)
                .collect(Collectors.joining(", "));
        String query = """
                { networkMeasures(scope: {people: [%s]}, measures: [%s]) {
                    edges { node { personId values { measure value } } }
                } }""";
        JsonNode one = report.often(
                "networkMeasures of 500 people over HTTP, all measures but betweenness",
                TIMES,
                () -> client.ask(query.formatted(people, cheap)));
        assertThat(one.at("/networkMeasures/edges").size()).isEqualTo(25);
        report.often(
                "networkMeasures of 500 people over HTTP, exact betweenness",
                TIMES,
                () -> client.ask(query.formatted(people, "BETWEENNESS")));
        report.often(
                "networkMeasures of 500 people over HTTP, degree",
                TIMES,
                () -> client.ask(query.formatted(people, "DEGREE")));
        report.write();
    }

    @Test
    @DisplayName("of everybody")
    void everybody(@LocalServerPort int port) throws Exception {
        BenchReport report = new BenchReport("analytics-everybody");
        for (int round = 1; round <= 2; round++) {
            report.say("round %d", round);
            try (Projection network =
                    report.once("projection", () -> projections.open(NetworkScope.EVERYBODY, MOMENT, VIEWER))) {
                report.say(
                        "%,d people, %,d ties; the database's process has %,d MB",
                        network.people(), network.ties(), BenchReport.databaseMemory());
                report.once("k-core", () -> measured(network, Measure.CORE, null));
                Partition partition = report.once(
                        "Leiden with its modularity",
                        () -> network.working(transaction -> Partition.find(network, transaction, options())));
                report.say("modularity %.4f", partition.modularity());
                report.once(
                        "betweenness from " + SAMPLE + " people", () -> measured(network, Measure.BETWEENNESS, SAMPLE));
            }
        }
        RunClient client = new RunClient(port);
        report.once("run with k-core, degree and components, results kept", () -> {
            String id = client.started("scope: {}, measures: [CORE, DEGREE, COMPONENT], asOf: \"2026-01-01\"");
            List<JsonNode> events = client.progress(id);
            assertThat(events.get(events.size() - 1).get("state").asString()).isEqualTo("COMPLETE");
            report.often(
                    "page of 100 results over HTTP",
                    TIMES,
                    () -> client.ask("{ analyticsRun(id: \"" + id
                            + "\") { results(measure: CORE, first: 100) { edges { node { value rank } } } } }"));
            return report.often(
                    "where one person stands, over HTTP",
                    TIMES,
                    () -> client.ask("{ analyticsRun(id: \"" + id + "\") { standing(person: \"" + RunNetworks.id(7)
                            + "\") { measure rank } } }"));
        });
        report.write();
    }

    private static double[] measured(Projection network, Measure measure, Integer sample) {
        MeasureOptions options = new MeasureOptions(1, sample, sample == null ? 4 : 1);
        return network.working(transaction -> new Measuring(network, transaction, options).values(measure));
    }

    private static CommunityOptions options() {
        return new CommunityOptions(CommunityAlgorithm.LEIDEN, 1, false, 1, 0);
    }
}
