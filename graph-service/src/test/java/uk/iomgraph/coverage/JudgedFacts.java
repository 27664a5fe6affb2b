package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Session;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.store.GapFact;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.support.GraphDatabase;

/**
 * What the graph believes about people's coverage, or what it would if everybody were judged anew.
 *
 * @param gaps by key of the gap: its rule, its person and the digest of what it says
 * @param coverage by person: what the index is told of them
 */
record JudgedFacts(Map<String, String> gaps, Map<String, PersonCoverage> coverage) {

    /** What the graph believes. */
    static JudgedFacts believed(FactReader reader) {
        Map<String, String> gaps = new TreeMap<>();
        try (Session session = GraphDatabase.driver().session()) {
            session.run("""
                            MATCH (g:Gap)
                            WHERE g.current IS NOT NULL AND g.subjectKind = 'PERSON'
                            RETURN g.key AS key, g.rule + ' of ' + g.subject + ' ' + g.hash AS gap""")
                    .forEachRemaining(row -> assertThat(gaps.put(
                                    row.get("key").asString(), row.get("gap").asString()))
                            .as("a second belief in the gap")
                            .isNull());
        }
        Map<String, PersonCoverage> coverage = new TreeMap<>();
        reader.of(texts("MATCH (c:Coverage) WHERE c.current IS NOT NULL RETURN c.subject AS v"))
                .forEach((person, versions) -> versions.stream()
                        .filter(version -> version.recordedTo() == Long.MAX_VALUE)
                        .forEach(version -> assertThat(coverage.put(person, timeless(version)))
                                .as("a second belief in the coverage of " + person)
                                .isNull()));
        return new JudgedFacts(gaps, coverage);
    }

    /** What would be believed if everybody were judged now, whatever was found before. */
    static JudgedFacts anew(Timelines timelines, Sweeper sweeper) {
        Map<String, String> gaps = new TreeMap<>();
        Map<String, PersonCoverage> coverage = new TreeMap<>();
        Set<String> everybody = texts("MATCH (p:Person) RETURN DISTINCT coalesce(p.identity, p.id) AS v");
        for (Subject subject : timelines.of(everybody, Instant.now().plusSeconds(60))) {
            PersonFacts facts = PersonFacts.of(subject, sweeper.settingsOf(subject));
            coverage.put(subject.identity(), timeless(facts.coverage()));
            for (GapFact gap : facts.gaps()) {
                assertThat(gaps.put(gap.key(), gap.verdict().rule() + " of " + gap.subject() + " " + gap.hash()))
                        .as("a second gap with the key of %s", gap)
                        .isNull();
            }
        }
        return new JudgedFacts(gaps, coverage);
    }

    /** Forgets all that was found, and that it was ever looked for. */
    static void forget() {
        try (Session session = GraphDatabase.driver().session()) {
            session.run(
                            "MATCH (n) WHERE n:Gap OR n:Coverage OR n:Sweep OR n:CrossBorderLink OR n:Journeys DETACH DELETE n")
                    .consume();
        }
    }

    /** What differs, a line for each difference. */
    List<String> differences(JudgedFacts expected) {
        Map<String, String> records = records();
        List<String> lines = new ArrayList<>();
        for (String key : both(gaps.keySet(), expected.gaps.keySet())) {
            add(lines, records, "gap " + key, gaps.get(key), expected.gaps.get(key));
        }
        for (String person : both(coverage.keySet(), expected.coverage.keySet())) {
            add(
                    lines,
                    records,
                    "coverage of " + person,
                    String.valueOf(coverage.get(person)),
                    String.valueOf(expected.coverage.get(person)));
        }
        return lines;
    }

    private static void add(
            List<String> lines, Map<String, String> records, String what, String found, String expected) {
        if (!String.valueOf(found).equals(String.valueOf(expected))) {
            String line = what + " is believed as " + found + " and ought to be " + expected;
            for (Map.Entry<String, String> record : records.entrySet()) {
                line = line.replace(record.getKey(), record.getValue());
            }
            lines.add(line);
        }
    }

    /** Keys of the records of a person, by identity, for people to read. */
    private static Map<String, String> records() {
        Map<String, String> records = new TreeMap<>();
        for (String line : texts("""
                MATCH (p:Person)
                WITH coalesce(p.identity, p.id) AS identity, p.key AS key
                ORDER BY key
                WITH identity, collect(key) AS keys
                RETURN identity + ' ' + reduce(all = '', key IN keys | all + '[' + key + ']') AS v""")) {
            records.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return records;
    }

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static PersonCoverage timeless(PersonCoverage version) {
        return new PersonCoverage(
                version.person(),
                0,
                Long.MAX_VALUE,
                version.born(),
                version.female(),
                version.foreignNational(),
                version.sources(),
                version.stays(),
                version.required(),
                version.gaps());
    }

    static Set<String> texts(String query) {
        try (Session session = GraphDatabase.driver().session()) {
            return new LinkedHashSet<>(
                    session.run(query).list(row -> row.get("v").asString()));
        }
    }
}
