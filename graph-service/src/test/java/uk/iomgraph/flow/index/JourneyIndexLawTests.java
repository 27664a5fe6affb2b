package uk.iomgraph.flow.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.index.JourneyIndex.Window;
import uk.iomgraph.flow.index.PersonJourneys.Journey;

/** Matrices of the index, held against counting journeys one by one. */
class JourneyIndexLawTests {

    /** Districts, one of which lies in no partnership; partnerships of two forces. */
    private static final Map<String, String> PARTNERSHIPS =
            Map.of("D1", "C1", "D2", "C1", "D3", "C2", "D4", "C3", "C1", "C1", "C2", "C2", "C3", "C3");

    private static final Map<String, String> FORCES = Map.of("C1", "F1", "C2", "F1", "C3", "F2");
    private static final List<String> PLACES = List.of("D1", "D2", "D3", "D4", "C1", "C2", "C3", "SPLIT", "SEA");
    private static final LevelAreas CSP = new LevelAreas(List.of("C1", "C2", "C3"), PARTNERSHIPS::get);
    private static final LevelAreas PFA = new LevelAreas(List.of("F1", "F2"), JourneyIndexLawTests::force);
    private static final int[] FORCE_OF = {0, 0, 1};

    @Provide
    Arbitrary<List<PersonJourneys>> people() {
        Arbitrary<Journey> journey = Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 9))
                .as((home, place, day, harm) -> new Journey(home, place, day, harm));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.oneOf(Arbitraries.longs().between(0, 9), Arbitraries.just(Long.MAX_VALUE)),
                        journey.list().ofMaxSize(6))
                .as((person, from, to, journeys) -> new PersonJourneys("p" + person, from, to, journeys))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Window> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 21),
                        Arbitraries.integers().between(-1, 22),
                        Arbitraries.longs().between(0, 10))
                .as(Window::new);
    }

    /** Each cell is what is counted one by one, at every level; and so is what has an end outside. */
    @Property
    void countsAreJourneys(@ForAll("people") List<PersonJourneys> people, @ForAll("windows") Window window) {
        for (LevelAreas level : List.of(CSP, PFA)) {
            FlowCounts counts = index(people).count(level, window);
            List<Journey> all = journeys(people, window);
            long placed = 0;
            for (int from = 0; from < level.size(); from++) {
                for (int to = 0; to < level.size(); to++) {
                    int one = from;
                    int other = to;
                    List<Journey> between = all.stream()
                            .filter(journey ->
                                    level.position(journey.home()) == one && level.position(journey.place()) == other)
                            .toList();
                    placed += between.size();
                    assertThat(counts.matrix().observed(from, to)).isEqualTo(between.size());
                    assertThat(counts.harm(from, to))
                            .isEqualTo(
                                    between.stream().mapToDouble(Journey::harm).sum());
                }
            }
            assertThat(counts.matrix().total()).isEqualTo(placed);
            assertThat(counts.outside()).isEqualTo(all.size() - placed);
        }
    }

    /** What crosses between forces is what crosses between their partnerships, less what stays within a force. */
    @Property
    void forcesAreFoldedPartnerships(@ForAll("people") List<PersonJourneys> people, @ForAll("windows") Window window) {
        FlowCounts partnerships = index(people).count(CSP, window);
        FlowCounts forces = index(people).count(PFA, window);
        long within = 0;
        for (int from = 0; from < CSP.size(); from++) {
            for (int to = 0; to < CSP.size(); to++) {
                boolean stays = from != to && FORCE_OF[from] == FORCE_OF[to];
                within += stays ? partnerships.matrix().observed(from, to) : 0;
            }
        }
        assertThat(forces.matrix().total()).isEqualTo(partnerships.matrix().total());
        assertThat(forces.matrix().crossing())
                .isEqualTo(partnerships.matrix().crossing() - within)
                .isEqualTo(partnerships.matrix().fold(FORCE_OF, 2).crossing());
    }

    /** A patched index answers as one that is built anew. */
    @Property
    void patchedIsBuilt(
            @ForAll("people") List<PersonJourneys> before,
            @ForAll("people") List<PersonJourneys> after,
            @ForAll("windows") Window window) {
        Set<String> touched = Set.of("p0", "p2", "p5");
        List<PersonJourneys> replaced = after.stream()
                .filter(person -> touched.contains(person.subject()))
                .toList();
        List<PersonJourneys> expected = new ArrayList<>(before);
        expected.removeIf(person -> touched.contains(person.subject()));
        expected.addAll(replaced);

        JourneyIndex patched = index(before).patch(touched, replaced);

        assertThat(patched.versions()).isEqualTo(expected.size());
        assertThat(cells(patched, window)).isEqualTo(cells(index(expected), window));
    }

    /** Travellers are all who have such a journey, and nobody else. */
    @Property
    void travellers(@ForAll("people") List<PersonJourneys> people, @ForAll("windows") Window window) {
        LevelAreas pair = new LevelAreas(List.of("C1", "C3"), PARTNERSHIPS::get);
        Set<String> expected = new TreeSet<>();
        for (PersonJourneys person : people) {
            journeys(List.of(person), window).stream()
                    .filter(journey -> pair.position(journey.home()) == 0 && pair.position(journey.place()) == 1)
                    .forEach(journey -> expected.add(person.subject()));
        }
        assertThat(index(people).travellers(pair, window)).isEqualTo(expected);
    }

    private static @Nullable String force(@Nullable String code) {
        String partnership = code == null ? null : PARTNERSHIPS.get(code);
        return partnership == null ? null : FORCES.get(partnership);
    }

    private static JourneyIndex index(List<PersonJourneys> people) {
        JourneyIndex.Builder builder = JourneyIndex.builder();
        people.forEach(builder::add);
        return builder.build();
    }

    private static List<Integer> cells(JourneyIndex index, Window window) {
        FlowCounts counts = index.count(CSP, window);
        List<Integer> cells = new ArrayList<>();
        for (int from = 0; from < CSP.size(); from++) {
            for (int to = 0; to < CSP.size(); to++) {
                cells.add(counts.matrix().observed(from, to));
            }
        }
        return cells;
    }

    private static List<Journey> journeys(List<PersonJourneys> people, Window window) {
        return people.stream()
                .filter(person -> person.recordedFrom() <= window.knownAt() && window.knownAt() < person.recordedTo())
                .flatMap(person -> person.journeys().stream())
                .filter(journey -> window.from() <= journey.day() && journey.day() < window.to())
                .toList();
    }
}
