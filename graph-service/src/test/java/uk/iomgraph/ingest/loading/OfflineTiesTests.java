package uk.iomgraph.ingest.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;

@DisplayName("Ties worked out offline")
class OfflineTiesTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Told graph = new Told();
    private final OfflineTies ties = new OfflineTies(graph, NOW);
    private final Map<String, Long> numbers = new HashMap<>();

    @Test
    @DisplayName("join two people accused of the same offences, with these as evidence by day and then by id")
    void coOffending() {
        people("a", "b", "c");
        offence("z", "2021-01-01");
        offence("y", "2021-01-01");
        offence("x", "2020-01-01");
        for (String offence : List.of("x", "y", "z")) {
            accused("b", offence);
            accused("a", offence);
        }
        accused("a", "x"); // suspected and charged
        involved("VICTIM_OF", "c", "x");

        assertThat(ties.write()).isEmpty();
        assertThat(graph.told).containsExactly("""
                a CO_OFFENDED_WITH b {count=3, evidence=[x, y, z], evidenceDates=[2020-01-01, 2021-01-01, 2021-01-01], \
                from=2020-01-01, lastDate=2021-01-01}""");
    }

    @Test
    @DisplayName("say who is an offender, who is a victim, and who is both")
    void roles() {
        people("a", "b", "c");
        offence("x", "2020-01-01");
        accused("a", "x");
        involved("VICTIM_OF", "a", "x");
        involved("VICTIM_OF", "b", "x");
        involved("WITNESS_TO", "c", "x");

        assertThat(roles("a")).containsExactly("Offender", "Victim");
        assertThat(roles("b")).containsExactly("Victim");
        assertThat(roles("c")).isEmpty();
    }

    @Test
    @DisplayName("are none of an offence with more than two hundred accused, which is told, and stay those of others")
    void crowdedOffence() {
        offence("riot", "2020-01-01");
        offence("theft", "2020-01-02");
        IntStream.rangeClosed(1, 201).forEach(i -> {
            people("p" + i);
            accused("p" + i, "riot");
        });
        accused("p1", "theft");
        accused("p2", "theft");

        assertThat(ties.write())
                .containsExactly("1 offence has more than 200 accused; no co-offending ties are derived from them.");
        assertThat(graph.told)
                .singleElement()
                .asString()
                .startsWith("p1 CO_OFFENDED_WITH p2 {count=1, evidence=[theft]");
    }

    @Test
    @DisplayName("join two hundred accused of one offence, each with each")
    void twoHundred() {
        offence("riot", "2020-01-01");
        IntStream.rangeClosed(1, 200).forEach(i -> {
            people("p" + i);
            accused("p" + i, "riot");
        });

        assertThat(ties.write()).isEmpty();
        assertThat(graph.told).hasSize(200 * 199 / 2);
    }

    @Test
    @DisplayName("say of each stay where somebody lived")
    void livedAt() {
        people("a");
        address("home", "HOME");
        stay("a", "home", "2020-01-01", "");

        assertThat(graph.told).containsExactly("a LIVED_AT home {from=2020-01-01, key=S/residences/1, kind=MAIN}");
    }

    @Test
    @DisplayName("join people whose stays overlap by a day, once for each time together")
    void coResidence() {
        people("a", "b");
        address("home", "HOME");
        stay("a", "home", "2020-01-01", "2020-02-01");
        stay("a", "home", "2020-03-01", "2020-04-01");
        stay("b", "home", "2020-01-31", "2020-06-01");

        assertThat(coResident()).containsExactly("""
                a CO_RESIDED_WITH b {count=2, evidence=[home, home], evidenceDates=[2020-01-31, 2020-03-01], \
                from=2020-01-31, lastDate=2020-03-31}""");
    }

    @Test
    @DisplayName("have no last day while two people may still live together")
    void openEnded() {
        people("a", "b");
        address("home", "HOME");
        stay("a", "home", "2020-01-01", "");
        stay("b", "home", "2020-01-05", "");

        assertThat(coResident())
                .containsExactly(
                        "a CO_RESIDED_WITH b {count=1, evidence=[home], evidenceDates=[2020-01-05], from=2020-01-05}");
    }

    @Test
    @DisplayName("end with the stay that ends, where the other has no end")
    void oneOpen() {
        people("a", "b");
        address("home", "");
        stay("a", "home", "2020-01-01", "");
        stay("b", "home", "2020-01-05", "2020-01-10");

        assertThat(coResident()).singleElement().asString().endsWith("lastDate=2020-01-09}");
    }

    @Test
    @DisplayName("do not join people of whom one moves in as the other moves out")
    void abutting() {
        people("a", "b");
        address("home", "HOME");
        stay("a", "home", "2020-01-01", "2020-02-01");
        stay("b", "home", "2020-02-01", "");

        assertThat(coResident()).isEmpty();
    }

    @Test
    @DisplayName("do not join residents of hostels, approved premises and prisons")
    void communal() {
        people("a", "b");
        for (String kind : List.of("HOSTEL", "APPROVED_PREMISES", "PRISON")) {
            address(kind, kind);
            stay("a", kind, "2020-01-01", "");
            stay("b", kind, "2020-01-01", "");
        }

        assertThat(coResident()).isEmpty();
    }

    @Test
    @DisplayName("are none of an address with more than two hundred residents, however often one of them came back")
    void crowdedAddress() {
        address("tower", "HOME");
        address("house", "HOME");
        for (int i = 1; i <= 201; i++) {
            people("p" + i);
            stay("p" + i, "tower", "2020-01-01", "");
        }
        people("a", "b");
        for (int i = 1; i <= 201; i++) {
            stay("a", "house", "2020-01-01", "");
        }
        stay("b", "house", "2020-01-01", "");

        assertThat(ties.write())
                .containsExactly("1 address has more than 200 residents; no co-residence ties are derived from them.");
        assertThat(graph.told)
                .filteredOn(told -> told.contains("CO_"))
                .singleElement()
                .asString()
                .startsWith("a CO_RESIDED_WITH b {count=1, evidence=[house]");
    }

    private List<String> coResident() {
        graph.told.clear();
        assertThat(ties.write()).isEmpty();
        return graph.told;
    }

    private List<String> roles(String person) {
        return ties.roles(numbers.get(person));
    }

    private void people(String... names) {
        for (String name : names) {
            entity(name, FeedRow.ofCells(FeedFile.PEOPLE, "S", 1, List.of(name)));
        }
    }

    private void offence(String name, String day) {
        entity(name, FeedRow.ofCells(FeedFile.OFFENCES, "S", 1, List.of(name, "", "THEFT", "", day)));
    }

    private void address(String name, String kind) {
        List<String> cells = new ArrayList<>(FeedFile.ADDRESSES.columns().stream()
                .map(column -> column.name().equals("kind") ? kind : "")
                .toList());
        cells.set(0, name);
        entity(name, FeedRow.ofCells(FeedFile.ADDRESSES, "S", 1, cells));
    }

    /** Ids are names with dots, so that their order can be seen. */
    private void entity(String name, FeedRow row) {
        long number = 10L * numbers.size();
        numbers.put(name, number);
        graph.names.put(number, name);
        ties.entity(row, number, name + ".".repeat(22 - name.length()));
    }

    private void accused(String person, String offence) {
        involved("SUSPECTED_OF", person, offence);
    }

    private void involved(String type, String person, String offence) {
        ties.involvement(type, numbers.get(person), numbers.get(offence));
    }

    private void stay(String person, String address, String from, String to) {
        FeedRow row = FeedRow.ofCells(FeedFile.RESIDENCES, "S", 1, List.of("1", person, address, "MAIN", from, to));
        ties.residence(row, numbers.get(person), numbers.get(address));
    }

    /** Keeps relationships as they can be read. */
    private static final class Told implements OfflineGraph {

        private final Map<Long, String> names = new HashMap<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public long node(List<String> labels, Parameters properties) {
            throw new UnsupportedOperationException("Ties are no nodes");
        }

        @Override
        public void relationship(String type, long start, long end, Parameters properties) {
            Map<String, Object> said = new TreeMap<>();
            properties.forEach(said::put);
            said.keySet().removeAll(List.of("source", "recordedFrom"));
            told.add(names.get(start) + " " + type + " " + names.get(end) + " "
                    + said.toString().replace(".", ""));
        }

        @Override
        public void label(List<String> labels, LongFunction<List<String>> further) {
            throw new UnsupportedOperationException("Ties have no labels");
        }
    }
}
