package uk.iomgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphTest;

/**
 * Whether the time that an answer takes tells of people whom the viewer may not see: pairs of people of whom the same is on
 * record, among {@code -Dbench.people} others, but that so many people of limited access have the family name of the second and
 * live where that one lives. Both are asked about by turns. How well the two can be told apart is the share of pairs of
 * answers in which the second took longer: one half where the time says nothing (the area under the curve of the receiver
 * operating characteristic).
 */
@GraphTest
@DisplayName("The time of an answer")
class HiddenTimingBench {

    private static final String SOURCE = "TWIN";
    private static final String PEOPLE = "ref,given_name,family_name,limited_access";
    private static final int PAIRS = 20;
    private static final int TIES = 10;
    private static final int TIMES = Integer.getInteger("bench.times", 20);
    private static final int WARM_UP = 10;

    @Autowired
    private Imports imports;

    @Autowired
    private ExecutionGraphQlService engine;

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    @DisplayName("is compared where nobody, one, ten and a hundred are hidden")
    void compared() throws Exception {
        Path others =
                GeneratedPartnership.generate(folder.resolve("others"), Integer.getInteger("bench.people", 2_000));
        for (Path delivery : GeneratedPartnership.deliveries(others)) {
            imports.load(delivery);
        }
        load(seen());
        int hidden = 0;
        for (int until : new int[] {0, 1, 10, 100}) {
            if (until > hidden) {
                load(hidden(hidden, until));
                hidden = until;
            }
            compare(until);
        }
        Files.write(Files.createDirectories(Path.of("target/bench")).resolve("hidden-timing.txt"), lines);
    }

    /** Pairs of people with a home each and the same ties. */
    private static DeliveryFolder seen() {
        List<String> people = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> residences = new ArrayList<>();
        List<String> ties = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            for (String side : List.of("a", "b")) {
                String ref = side + pair;
                people.add(ref + ",Pat," + family(side, pair) + ",");
                addresses.add(ref + "," + (100 + pair) + " " + street(side) + " Road,E22000026,53.4,-2.6,HOME");
                residences.add(ref + ',' + ref + ',' + ref + ",MAIN,2023-01-01,");
                for (int i = 0; i < TIES; i++) {
                    String other = ref + "t" + i;
                    people.add(other + ",Sam," + family(side, pair) + ",");
                    residences.add(other + ',' + other + ',' + ref + ",MAIN,2023-01-01,");
                    ties.add(other + ',' + ref + ',' + other + ",FAMILY,2024-01-01,");
                }
            }
        }
        return DeliveryFolder.full(SOURCE)
                .file("people", PEOPLE, people.toArray(String[]::new))
                .file("addresses", "ref,line,area_code,latitude,longitude,kind", addresses.toArray(String[]::new))
                .file("residences", "ref,person_ref,address_ref,kind,from,to", residences.toArray(String[]::new))
                .file("associations", "ref,person_a_ref,person_b_ref,basis,from,to", ties.toArray(String[]::new));
    }

    /** People of limited access at home with the second of each pair. */
    private static DeliveryFolder hidden(int from, int until) {
        List<String> people = new ArrayList<>();
        List<String> residences = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            for (int i = from; i < until; i++) {
                String ref = "b" + pair + "h" + i;
                people.add(ref + ",Kim," + family("b", pair) + ",true");
                residences.add(ref + ',' + ref + ",b" + pair + ",MAIN,2023-01-01,");
            }
        }
        return DeliveryFolder.delta(SOURCE)
                .file("people", PEOPLE, people.toArray(String[]::new))
                .file("residences", "ref,person_ref,address_ref,kind,from,to", residences.toArray(String[]::new));
    }

    /** Words of the same length, of which no two people of different pairs have one. */
    private static String family(String side, int pair) {
        return "Qu" + side + (char) ('a' + pair) + "nx";
    }

    private static String street(String side) {
        return "Vw" + side + "lk";
    }

    private void compare(int hidden) throws IOException {
        for (Map.Entry<String, String> question : questions().entrySet()) {
            double[] without = new double[PAIRS * TIMES];
            double[] with = new double[PAIRS * TIMES];
            for (int i = -WARM_UP * PAIRS; i < without.length; i++) {
                int pair = Math.floorMod(i, PAIRS);
                // Who comes first changes, so that it favours neither.
                boolean first = Math.floorMod(i / PAIRS, 2) == 0;
                double one = timed(document(question.getValue(), first ? "a" : "b", pair));
                double other = timed(document(question.getValue(), first ? "b" : "a", pair));
                if (i >= 0) {
                    without[i] = first ? one : other;
                    with[i] = first ? other : one;
                }
            }
            say(
                    "%s, %d hidden: median %.2f ms, else %.2f ms; told apart %.3f",
                    question.getKey(), hidden, median(with), median(without), longer(with, without));
        }
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "person with ties and homes",
                "{ person(by: {id: \"%1$s\"}) { name ties(first: 100) { edges { node { other { name } } } }"
                        + " residences { edges { node { address { line } } } } } }");
        questions.put(
                "network of depth 2",
                "{ network(seeds: [\"%1$s\"], depth: 2) { nodes { id label } edges { fromId toId basis } complete } }");
        questions.put("search by name", "{ people(search: \"%2$s\", first: 50) { edges { node { id name } } } }");
        questions.put("search by address", "{ addresses(search: \"%3$s\") { edges { node { address { line } } } } }");
        return questions;
    }

    private static String document(String question, String side, int pair) {
        return question.formatted(
                EntityId.ofKey(SOURCE + "/people/" + side + pair).value(),
                family(side, pair),
                (100 + pair) + " " + street(side) + " Road");
    }

    private double timed(String document) {
        long start = System.nanoTime();
        ExecutionGraphQlResponse answer = engine.execute(
                        new DefaultExecutionGraphQlRequest(document, null, null, null, "bench", null))
                .block();
        long end = System.nanoTime();
        assertThat(answer).isNotNull();
        assertThat(answer.getErrors()).isEmpty();
        return (end - start) / 1e6;
    }

    /** The share of pairs in which the one is greater than the other, ties counted half. */
    private static double longer(double[] some, double[] others) {
        double sum = 0;
        for (double one : some) {
            for (double other : others) {
                sum += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return sum / some.length / others.length;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void load(DeliveryFolder delivery) throws Exception {
        var tally = imports.load(delivery.in(folder), Progress.SILENT).tally();
        assertThat(tally.count(Outcome.REJECTED)).as("rejected rows").isZero();
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        System.out.println(line);
        lines.add(line);
    }
}
