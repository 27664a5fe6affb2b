package uk.iomgraph.flow.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.index.PersonManagement.Held;
import uk.iomgraph.flow.index.PersonManagement.Home;
import uk.iomgraph.flow.index.PersonManagement.Stay;

/** Who is managed where by the index, held against going through everybody's rows one by one. */
class ManagementIndexLawTests {

    private static final Set<String> ASKED = Set.of("C1", "S1");

    @Provide
    Arbitrary<List<PersonManagement>> people() {
        Arbitrary<Held> held = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.oneOf(Arbitraries.integers().between(0, 9), Arbitraries.just(Integer.MAX_VALUE)),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.oneOf(Arbitraries.longs().between(0, 9), Arbitraries.just(Long.MAX_VALUE)))
                .as(Held::new);
        Arbitrary<Home> home = Combinators.combine(
                        Arbitraries.of("S1", "S2").injectNull(0.5), Arbitraries.of("C1", "C2"), held)
                .as((small, area, when) -> new Home(small, area, when));
        Arbitrary<Stay> stay = Combinators.combine(Arbitraries.of("C1", "C2"), Arbitraries.of("IOM", "MAPPA"), held)
                .as(Stay::new);
        return Combinators.combine(home.list().ofMaxSize(4), stay.list().ofMaxSize(4))
                .as((homes, stays) -> new PersonManagement("", homes, stays))
                .list()
                .ofMaxSize(6)
                .map(ManagementIndexLawTests::named);
    }

    /** Those whose stay is asked about, and those whose home is, each with the first home that holds. */
    @Property
    void answersAreRows(
            @ForAll("people") List<PersonManagement> people,
            @ForAll @IntRange(max = 10) int day,
            @ForAll @LongRange(max = 10) long knownAt) {
        List<String> managed = new ArrayList<>();
        List<String> living = new ArrayList<>();
        for (PersonManagement person : people) {
            Home home = person.homes().stream()
                    .filter(one -> holds(one.held(), day, knownAt))
                    .findFirst()
                    .orElse(null);
            for (Stay stay : person.stays()) {
                String line = line(person.person(), stay.area(), stay.kind(), home);
                boolean holds = holds(stay.held(), day, knownAt);
                if (holds && ASKED.contains(stay.area())) {
                    managed.add(line);
                }
                if (holds
                        && home != null
                        && (ASKED.contains(home.area())
                                || ASKED.contains(Objects.requireNonNullElse(home.small(), "")))) {
                    living.add(line);
                }
            }
        }
        ManagementIndex index = index(people);

        assertThat(managed(index, day, knownAt)).isEqualTo(managed);
        assertThat(living(index, day, knownAt)).isEqualTo(living);
    }

    /** A patched index answers as one that is built anew. */
    @Property
    void patchedIsBuilt(
            @ForAll("people") List<PersonManagement> before,
            @ForAll("people") List<PersonManagement> after,
            @ForAll @IntRange(max = 10) int day,
            @ForAll @LongRange(max = 10) long knownAt) {
        Set<String> touched = Set.of("p0", "p2", "p5");
        List<PersonManagement> replaced =
                after.stream().filter(one -> touched.contains(one.person())).toList();
        List<PersonManagement> expected = new ArrayList<>(before);
        expected.removeIf(one -> touched.contains(one.person()));
        expected.addAll(replaced);

        ManagementIndex patched = index(before).patch(touched, replaced);

        assertThat(patched.rows()).isEqualTo(index(expected).rows());
        assertThat(managed(patched, day, knownAt)).isEqualTo(managed(index(expected), day, knownAt));
        assertThat(living(patched, day, knownAt)).isEqualTo(living(index(expected), day, knownAt));
    }

    private static List<PersonManagement> named(List<PersonManagement> people) {
        List<PersonManagement> named = new ArrayList<>();
        people.forEach(one -> named.add(new PersonManagement("p" + named.size(), one.homes(), one.stays())));
        return named;
    }

    private static ManagementIndex index(List<PersonManagement> people) {
        ManagementIndex.Builder builder = ManagementIndex.builder();
        people.forEach(builder::add);
        return builder.build();
    }

    private static List<String> managed(ManagementIndex index, int day, long knownAt) {
        List<String> found = new ArrayList<>();
        index.managedIn(
                ASKED::contains, day, knownAt, (person, area, kind, home) -> found.add(line(person, area, kind, home)));
        return found;
    }

    private static List<String> living(ManagementIndex index, int day, long knownAt) {
        List<String> found = new ArrayList<>();
        index.livingIn(
                ASKED::contains, day, knownAt, (person, area, kind, home) -> found.add(line(person, area, kind, home)));
        return found;
    }

    private static String line(String person, String area, String kind, @Nullable Home home) {
        return person + ' ' + area + ' ' + kind + ' ' + home;
    }

    private static boolean holds(Held held, int day, long knownAt) {
        return held.from() <= day && day < held.to() && held.recordedFrom() <= knownAt && knownAt < held.recordedTo();
    }
}
