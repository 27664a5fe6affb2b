package uk.iomgraph.gang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.person.GangTie;
import uk.iomgraph.person.GangTie.GangName;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.person.TiedPerson;

@DisplayName("The cohesion of a gang")
class CohesionTests {

    private static final EnumSet<PersonTieBasis> ALL = EnumSet.allOf(PersonTieBasis.class);

    @Test
    @DisplayName("counts a pair once, whatever ties it: a triangle with a tail")
    void pairsOnce() {
        GangCohesion cohesion = GangCohesion.of(
                people("a", "b", "c", "d", "e"),
                ALL,
                List.of(
                        pair("a", "b", PersonTieBasis.FAMILY),
                        pair("a", "b", PersonTieBasis.PHONE),
                        pair("a", "c", PersonTieBasis.PHONE),
                        pair("b", "c", PersonTieBasis.PHONE),
                        pair("c", "d", PersonTieBasis.FAMILY)));

        assertThat(cohesion.tiedPairs()).isEqualTo(4);
        assertThat(cohesion.density()).isEqualTo(0.4);
        // 3 of the 5 paths of two ties are closed: a-b-c, b-a-c, a-c-b; not a-c-d, b-c-d.
        assertThat(cohesion.transitivity()).isEqualTo(0.6);
        assertThat(cohesion.meanDegree()).isEqualTo(1.6);
        assertThat(cohesion.byBasis())
                .containsExactly(
                        new GangCohesion.GangCohesionBasis(PersonTieBasis.FAMILY, 2, 0.2),
                        new GangCohesion.GangCohesionBasis(PersonTieBasis.PHONE, 3, 0.3));
        assertThat(cohesion.isolatedPeople()).extracting(TiedPerson::id).containsExactly("e");
    }

    @Test
    @DisplayName("leaves out ties to others, and those who are victims only")
    void othersAndVictims() {
        List<GangPerson> people = Stream.concat(people("a", "b").stream(), Stream.of(person("v", true)))
                .toList();
        GangCohesion cohesion = GangCohesion.of(
                people,
                ALL,
                List.of(
                        pair("a", "b", PersonTieBasis.FAMILY),
                        pair("a", "x", PersonTieBasis.FAMILY),
                        pair("b", "v", PersonTieBasis.FAMILY)));

        assertThat(cohesion.people()).isEqualTo(2);
        assertThat(cohesion.tiedPairs()).isEqualTo(1);
        assertThat(cohesion.density()).isEqualTo(1);
        assertThat(cohesion.transitivity()).isNull();
    }

    @Test
    @DisplayName("says nothing of nobody, and nothing of the pairs of one")
    void few() {
        GangCohesion nobody = GangCohesion.of(List.of(), ALL, List.of());
        GangCohesion one = GangCohesion.of(people("a"), ALL, List.of());

        assertThat(nobody.density()).isNull();
        assertThat(nobody.meanDegree()).isNull();
        assertThat(one.density()).isNull();
        assertThat(one.meanDegree()).isEqualTo(0);
        assertThat(one.isolated()).isEqualTo(1);
    }

    private static List<GangPerson> people(String... ids) {
        return Stream.of(ids).map(id -> person(id, false)).toList();
    }

    private static GangPerson person(String id, boolean victimOnly) {
        TiedPerson person = TiedPerson.named(id, id, null);
        GangTie tie = new GangTie(
                new GangName("g", "Gang"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new SourceReference("S", "gang_ties", id),
                Instant.EPOCH);
        return new GangPerson(
                person, victimOnly, List.of(new PersonGangTie(person, false, victimOnly, tie, id, List.of())));
    }

    private static TiedPair pair(String one, String other, PersonTieBasis basis) {
        return new TiedPair(one, other, basis);
    }
}
