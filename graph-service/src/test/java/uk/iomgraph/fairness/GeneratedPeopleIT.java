package uk.iomgraph.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.fairness.Fairness.FairnessMeasure;
import uk.iomgraph.fairness.Fairness.ReleasedCount;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Of invented people in two partnerships")
class GeneratedPeopleIT {

    private static final Viewer BOARD = new Viewer("board", Set.of(Viewer.Role.BOARD), false);

    private static final String OFFENDERS = """
            MATCH (record:Person)-[part:SUSPECTED_OF|CHARGED_WITH|CONVICTED_OF|CAUTIONED_FOR]->(offence:Offence)
            WHERE part.current IS NOT NULL AND coalesce(part.from, offence.from) <= $day
            WITH DISTINCT record
            WHERE NOT coalesce(record.limitedAccess, false) AND coalesce(record.diedOn > $day, true)
            """;

    @Autowired
    private GroupComparisons comparisons;

    private static LocalDate day = LocalDate.EPOCH;

    @BeforeAll
    static void load(@Autowired Imports imports, @TempDir Path folder) throws Exception {
        Path generated = GeneratedPartnership.generate(
                folder.resolve("generated"), 1_500, "--areas", GeneratedPartnership.AREAS);
        for (Path delivery : GeneratedPartnership.deliveries(generated)) {
            imports.load(delivery);
        }
        day = LocalDate.parse(scalar("MATCH (s:SelectionScore) RETURN toString(max(s.from))")
                        .toString())
                .withDayOfMonth(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MANAGED | (r)-[:HAS_EPISODE]->(e:ProgrammeMembership)-[:OF_PROGRAMME]->(p:Programme)"
                        + " WHERE e.current IS NOT NULL AND e.from <= $day AND coalesce(e.to > $day, true)"
                        + " AND (p.type = 'IOM' OR p.type = 'MAPPA')",
                "GANG_TIE | (r)-[e:GANG_TIE]->() WHERE e.current IS NOT NULL AND e.from <= $day"
                        + " AND coalesce(e.to > $day, true) AND coalesce(e.reviewDue > $day, true)",
                "SELECTED | (r)-[:HAS_EPISODE]->(e:SelectionScore) WHERE e.current IS NOT NULL AND e.decision = 'SELECTED'"
                        + " AND e.from <= $day AND e.from > $day - duration('P1Y')"
            })
    @DisplayName("as many are counted as a plain question finds, under every grouping")
    void counts(Outcome outcome, String pattern) {
        Object expected = scalar(OFFENDERS + "WITH record AS r WHERE EXISTS { MATCH " + pattern + " } RETURN count(r)");
        for (FairnessDimension by : FairnessDimension.values()) {
            assertThat(measure(answer(by), outcome).all().counted().value()).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("all offenders are counted; before the first sweep each record is a person")
    void people() {
        assertThat(answer(FairnessDimension.SEX).people().value())
                .isEqualTo(scalar(OFFENDERS + "RETURN count(record)"));
    }

    @ParameterizedTest
    @EnumSource(FairnessDimension.class)
    @DisplayName("groups add up to all, and no count under the threshold is told")
    void addUp(FairnessDimension by) {
        Fairness answer = answer(by);
        assertThat(answer.groups()).hasSizeGreaterThan(1);
        assertThat(answer.groups().stream()
                        .mapToLong(group -> told(group.people()))
                        .sum())
                .isEqualTo(told(answer.people()));
        answer.measures()
                .forEach(measure -> measure.groups().forEach(rate -> {
                    Long value = rate.counted().value();
                    assertThat(value == null || value == 0 || value >= 5).isTrue();
                }));
    }

    private Fairness answer(FairnessDimension by) {
        FairnessArguments question = new FairnessArguments(by, null, null, DisclosureAudience.PARTNERSHIP, null, null);
        return comparisons.compare(question, new Moment(day, Instant.now()), BOARD);
    }

    private static FairnessMeasure measure(Fairness answer, Outcome outcome) {
        return answer.measures().stream()
                .filter(measure -> measure.kind() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static long told(ReleasedCount count) {
        Long value = count.value();
        assertThat(value).isNotNull();
        return value == null ? 0 : value;
    }

    private static Object scalar(String question) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(question, Map.of("day", day)).single().get(0).asObject();
        }
    }
}
