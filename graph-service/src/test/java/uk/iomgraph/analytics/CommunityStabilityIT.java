package uk.iomgraph.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Communities over ties drawn again")
class CommunityStabilityIT {

    private static final String ASKED =
            " rounds level communities { size stability { jaccard range { low high } } members { stability } } } }";

    private static final int CREW = 7;

    @Autowired
    private ExecutionGraphQlService service;

    /** In the north three crews who all associate, and somebody with one tie to the first; in the south ties by chance. */
    @BeforeAll
    static void load(@Autowired Imports imports, @TempDir Path folder) throws Exception {
        List<String> people = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> homes = new ArrayList<>();
        List<String> ties = new ArrayList<>();
        for (int one = 0; one < 3 * CREW; one++) {
            person("n" + one, "N", people, addresses, homes);
            for (int other = one - one % CREW; other < one; other++) {
                tie("n" + one, "n" + other, ties);
            }
        }
        person("edge", "N", people, addresses, homes);
        tie("edge", "n0", ties);
        Random chance = new Random(9);
        for (int one = 0; one < 80; one++) {
            person("s" + one, "S", people, addresses, homes);
        }
        for (int tie = 0; tie < 200; tie++) {
            int one = chance.nextInt(80);
            tie("s" + one, "s" + (one + 1 + chance.nextInt(79)) % 80, ties);
        }
        imports.load(DeliveryFolder.full("TIES")
                .file("areas", "code,name,kind", "N,North,CSP", "S,South,CSP")
                .file("addresses", "ref,area_code", addresses.toArray(String[]::new))
                .file("people", "ref,given_name", people.toArray(String[]::new))
                .file("residences", "ref,person_ref,address_ref,kind,from", homes.toArray(String[]::new))
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,source_grade,information_grade,review_due",
                        ties.toArray(String[]::new))
                .in(folder));
    }

    /** With a home of their own: to live together is a tie, too. */
    private static void person(
            String ref, String area, List<String> people, List<String> addresses, List<String> homes) {
        people.add(ref + "," + ref);
        addresses.add("a" + ref + "," + area);
        homes.add("r" + ref + "," + ref + ",a" + ref + ",MAIN,2020-01-01");
    }

    private static void tie(String one, String other, List<String> ties) {
        ties.add("t" + ties.size() + "," + one + "," + other + ",ASSOCIATE,2020-01-01,1,A,2090-01-01");
    }

    @Test
    @DisplayName("are found again nearly each time where they are clear, and whoever hangs on one tie when it is there")
    void clear() {
        GraphQlTester.Response answer = execute("N", "");

        answer.path("communities.rounds").entity(Integer.class).isEqualTo(100);
        answer.path("communities.level").entity(Double.class).isEqualTo(0.95);
        answer.path("communities.communities[*].size").entityList(Integer.class).containsExactly(CREW + 1, CREW, CREW);
        answer.path("communities.communities[1:3].stability.jaccard")
                .entityList(Double.class)
                .satisfies(means -> assertThat(means).hasSize(2).allMatch(mean -> mean > 0.9 && mean <= 1));
        answer.path("communities.communities[0].members[*].stability")
                .entityList(Double.class)
                .satisfies(shares -> assertThat(shares)
                        .hasSize(CREW + 1)
                        .satisfiesOnlyOnce(share -> assertThat(share).isBetween(0.45, 0.8)));
        answer.path("communities.communities[*].stability.range")
                .entityList(new ParameterizedTypeReference<Map<String, Double>>() {})
                .satisfies(ranges -> assertThat(ranges)
                        .allSatisfy(range -> assertThat(range.get("low")).isLessThanOrEqualTo(range.get("high"))));
    }

    @Test
    @DisplayName("dissolve where ties are there by chance, though the answer has them")
    void chance() {
        execute("S", "")
                .path("communities.communities[?(@.size > 4)].stability.jaccard")
                .entityList(Double.class)
                .satisfies(means -> assertThat(means).hasSizeGreaterThan(4).allMatch(mean -> mean < 0.55));
    }

    @Test
    @DisplayName("are the same for the same seed, whatever found them, and others for another")
    void seeds() {
        for (String algorithm : List.of("", ", algorithm: LOUVAIN")) {
            List<Double> first = shares(algorithm + ", seed: 1");

            assertThat(shares(algorithm + ", seed: 1")).isEqualTo(first);
            assertThat(shares(algorithm + ", seed: 2")).isNotEqualTo(first);
        }
    }

    @ParameterizedTest(name = "are not to be had with {0}: it names {1}")
    @CsvSource({"rounds: 19, rounds", "level: 1.0, level", "omission: 0.0, omission"})
    void refused(String argument, String named) {
        execute("N", ", " + argument).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getMessage()).contains("'" + named + "'");
        });
    }

    private List<Double> shares(String arguments) {
        return execute("N", arguments)
                .path("communities.communities[*].members[*].stability")
                .entityList(Double.class)
                .get();
    }

    private GraphQlTester.Response execute(String area, String arguments) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ communities(scope: { area: \"" + area + "\" }" + arguments + ") {" + ASKED)
                .execute();
    }
}
