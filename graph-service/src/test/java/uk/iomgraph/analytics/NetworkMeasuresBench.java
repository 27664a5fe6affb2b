package uk.iomgraph.analytics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

/** How long measures of 500 people take over HTTP, who have about 2,500 ties among them and live among 2,000 others. */
@GraphTest
@DisplayName("Measures of 500 people")
class NetworkMeasuresBench {

    private static final int WARM_UP = Integer.getInteger("bench.times", 60);
    private static final int ROUNDS = Integer.getInteger("bench.times", 40);
    private static final String CHEAP =
            "DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, HARMONIC_CLOSENESS, EIGENVECTOR, PAGERANK, WEIGHTED_PAGERANK,"
                    + " CORE, TRIANGLES, CLUSTERING, COMPONENT, ARTICULATION_POINT, BRIDGES, CONSTRAINT, EFFECTIVE_SIZE";

    @LocalServerPort
    private int port;

    @BeforeAll
    static void load(@Autowired Imports imports, @TempDir Path folder) throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        List<String> people = new ArrayList<>();
        List<String> homes = new ArrayList<>();
        List<String> ties = new ArrayList<>();
        for (int person = 0; person < 2_500; person++) {
            people.add("p" + person + ",Ann,Person" + person);
            homes.add("r" + person + ",p" + person + ",a" + person % 5 + ",MAIN,2020-01-01");
            for (int tie = 0; tie < 10; tie++) {
                // Half of them lead to people of the same area, who are numbered alike by five.
                int other = tie < 5 ? (person + 5 * (1 + random.nextInt(40))) % 2_500 : random.nextInt(2_500);
                ties.add("t" + ties.size() + ",p" + person + ",p" + other + ",ASSOCIATE,2020-01-01," + (1 + tie % 3));
            }
        }
        imports.load(DeliveryFolder.full("BENCH")
                .file("areas", "code,name,kind", "C0,A,CSP", "C1,B,CSP", "C2,C,CSP", "C3,D,CSP", "C4,E,CSP")
                .file("people", "ref,given_name,family_name", people.toArray(String[]::new))
                .file("addresses", "ref,area_code", "a0,C0", "a1,C1", "a2,C2", "a3,C3", "a4,C4")
                .file("residences", "ref,person_ref,address_ref,kind,from", homes.toArray(String[]::new))
                .file("associations", PublishedGraph.HEADER, ties.toArray(String[]::new))
                .in(folder));
    }

    @Test
    @DisplayName("over HTTP: all cheap measures, figures of the whole, and communities")
    void overHttp() throws Exception {
        String columns =
                "{ making { people ties projectionMilliseconds measuringMilliseconds } columns { personIds columns"
                        + " { measure values } } }";
        measure("degree alone", "networkMeasures(scope: {area: \\\"C1\\\"}, measures: [DEGREE]) " + columns);
        measure("all measures", "networkMeasures(scope: {area: \\\"C1\\\"}, measures: [" + CHEAP + "]) " + columns);
        measure(
                "all measures, whole network and 100 people by name",
                "networkMeasures(scope: {area: \\\"C1\\\"}, measures: [" + CHEAP + "], first: 100) { network { people"
                        + " tieCount density transitivity triangles largestCore diameter averageDistance"
                        + " homophily { coefficient } } edges { node { person { name } values { measure value } } }"
                        + " making { projectionMilliseconds measuringMilliseconds } }");
        measure(
                "communities with their stability",
                "communities(scope: {area: \\\"C1\\\"}) { rounds communities { size stability { jaccard range { low high } } }"
                        + " making { people ties projectionMilliseconds measuringMilliseconds } }");
        measure(
                "communities",
                "communities(scope: {area: \\\"C1\\\"}) { count modularity communities { size }"
                        + " making { people ties projectionMilliseconds measuringMilliseconds } }");
    }

    private void measure(String name, String query) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Authorization", TestAccount.authorization())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ " + query + " }\"}"))
                .build();
        double[] times = new double[ROUNDS];
        String body = "";
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        int making = body.indexOf("\"making\"");
        System.out.printf(
                Locale.UK,
                "BENCH %s: min %.0f ms, median %.0f ms, p95 %.0f ms; %d bytes; %s%n",
                name,
                times[0],
                times[ROUNDS / 2],
                times[ROUNDS * 95 / 100],
                body.length(),
                making < 0
                        ? body.substring(0, Math.min(300, body.length()))
                        : body.substring(making, Math.min(making + 130, body.length())));
    }
}
