package uk.iomgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Records of people")
class ClusteringTests {

    private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);

    @Provide
    Arbitrary<List<PersonRecord>> records() {
        Arbitrary<PersonRecord> one = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D", "E"),
                        Arbitraries.of("", "", "", "1", "2", "3"),
                        Arbitraries.of("", "", "", "1", "2", "3"),
                        Arbitraries.of("", "Ann", "Bob", "Cid"),
                        Arbitraries.of(true, true, true, true, false))
                .as((source, pnc, crn, given, believed) ->
                        record("", source, believed, number(Basis.PNC_ID, pnc), number(Basis.CRN, crn), name(given)));
        return one.list()
                .ofMaxSize(12)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> named(String.format("%02d", i), all.get(i)))
                        .toList());
    }

    @Property(tries = 2_000)
    @Label("are of the same people in whatever order they come")
    void orderDoesNotMatter(@ForAll("records") List<PersonRecord> records, @ForAll Random random) {
        List<PersonRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(identities(shuffled)).isEqualTo(identities(records));
        assertThat(Set.copyOf(Clustering.of(shuffled, Set.of()).ties()))
                .isEqualTo(Set.copyOf(Clustering.of(records, Set.of()).ties()));
    }

    @Property(tries = 2_000)
    @Label("are of one person exactly where ties lead from one to the other, and the least id names the person")
    void tiesAndIdentitiesAgree(@ForAll("records") List<PersonRecord> records) {
        Clusters found = Clustering.of(records, Set.of());
        Map<String, String> reached = new TreeMap<>();
        records.forEach(record -> reached.put(record.id(), record.id()));
        for (int i = 0; i < records.size(); i++) {
            for (SamePerson tie : found.ties()) {
                String least = Collections.min(List.of(reached.get(tie.first()), reached.get(tie.second())));
                reached.put(tie.first(), least);
                reached.put(tie.second(), least);
            }
        }

        assertThat(identities(records)).isEqualTo(reached);
        assertThat(found.ties()).allMatch(tie -> tie.first().compareTo(tie.second()) < 0);
    }

    @Property(tries = 2_000)
    @Label("that share a number are of one person, and names never join two numbers of one kind")
    void numbersDecide(@ForAll("records") List<PersonRecord> records) {
        Map<String, String> people = identities(records);
        Map<String, String> byNumber = identities(records.stream()
                .map(record -> record(
                        record.id(),
                        record.source(),
                        record.believed(),
                        record.keys().stream()
                                .filter(key -> key.basis().isNumber())
                                .toArray(MatchKey[]::new)))
                .toList());

        Map<String, Map<Basis, Set<String>>> holders = new HashMap<>();
        records.stream()
                .filter(PersonRecord::believed)
                .forEach(record -> record.keys().stream()
                        .filter(key -> key.basis().isNumber())
                        .forEach(key -> holders.computeIfAbsent(people.get(record.id()), any -> new HashMap<>())
                                .computeIfAbsent(key.basis(), any -> new HashSet<>())
                                .add(byNumber.get(record.id()))));
        byNumber.forEach((id, leader) -> assertThat(people.get(id)).isEqualTo(people.get(leader)));
        assertThat(holders.values().stream().flatMap(kinds -> kinds.values().stream()))
                .allMatch(joined -> joined.size() == 1);
    }

    @Property(tries = 1_000)
    @Label("that are retracted are of nobody else, and join nobody")
    void retractedStandAlone(@ForAll("records") List<PersonRecord> records) {
        Map<String, String> people = identities(records);
        Map<String, String> withoutThem =
                identities(records.stream().filter(PersonRecord::believed).toList());

        records.stream()
                .filter(record -> !record.believed())
                .forEach(record -> withoutThem.put(record.id(), record.id()));
        assertThat(people).isEqualTo(withoutThem);
    }

    @Test
    @DisplayName("that one number would join to more than fifty stay apart, and fifty are joined")
    void crowdedNumber() {
        assertThat(Clustering.of(sharing(51), Set.of()).several()).isZero();
        assertThat(Clustering.of(sharing(51), Set.of()).leftApart()).isEqualTo(1);
        assertThat(Clustering.of(sharing(50), Set.of()).several()).isEqualTo(1);
        assertThat(Clustering.of(sharing(50), Set.of()).ties()).hasSize(50 * 49 / 2);
    }

    @Test
    @DisplayName("that a chain of numbers would join to more than fifty stay apart")
    void longChain() {
        List<PersonRecord> chain = IntStream.range(0, 51)
                .mapToObj(i -> record(
                        String.format("%02d", i),
                        "A",
                        true,
                        number(Basis.CRN, Integer.toString(1 + i / 2)),
                        number(Basis.PNC_ID, Integer.toString(1 + (i + 1) / 2))))
                .toList();

        Clusters found = Clustering.of(chain, Set.of());

        assertThat(found.several()).isZero();
        assertThat(found.leftApart()).isEqualTo(1);
        assertThat(Clustering.of(chain.subList(1, 51), Set.of()).several()).isEqualTo(1);
    }

    @Test
    @DisplayName("keep their names apart where a third without numbers stands between two different numbers")
    void conflictThroughAThird() {
        List<PersonRecord> records = List.of(
                record("1", "A", true, number(Basis.PNC_ID, "01/1A"), name("Ann")),
                record("2", "B", true, name("Ann")),
                record("3", "C", true, number(Basis.PNC_ID, "01/2B"), name("Ann")));

        assertThat(identities(records).values()).containsExactly("1", "2", "3");
    }

    private static List<PersonRecord> sharing(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> record(String.format("%02d", i), "A", true, number(Basis.CRO, "1/90A")))
                .toList();
    }

    private static Map<String, String> identities(Collection<PersonRecord> records) {
        Clusters found = Clustering.of(records, Set.of());
        return IntStream.range(0, records.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> found.records().get(i).id(), found::identity, (one, other) -> one, TreeMap::new));
    }

    private static MatchKey number(Basis basis, String written) {
        return MatchKey.number(basis, written);
    }

    private static MatchKey name(String given) {
        return MatchKey.nameAndBirth(given, "Smith", BIRTH);
    }

    private static PersonRecord record(String id, String source, boolean believed, MatchKey... keys) {
        List<MatchKey> present = Stream.of(keys).filter(Objects::nonNull).toList();
        return new PersonRecord(id, source, believed, true, null, present, List.of());
    }

    private static PersonRecord named(String id, PersonRecord record) {
        return record(id, record.source(), record.believed(), record.keys().toArray(MatchKey[]::new));
    }
}
