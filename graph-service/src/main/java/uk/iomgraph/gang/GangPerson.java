package uk.iomgraph.gang;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.person.GangTie;
import uk.iomgraph.person.TiedPerson;

/**
 * A person who is tied to a gang.
 *
 * @param person who
 * @param victimOnly whether they are the victim of an offence and accused of none
 * @param all what ties them, the latest first
 */
record GangPerson(TiedPerson person, boolean victimOnly, List<PersonGangTie> all) {

    /** By role and id; those without a role last. */
    static final Comparator<GangPerson> BY_ROLE = Comparator.comparing(
                    GangPerson::role, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(GangPerson::id);

    private static final int MOST_TIES = 5;

    /** The people of some ties to one gang, by id. */
    static List<GangPerson> of(List<PersonGangTie> ties) {
        Map<String, List<PersonGangTie>> byPerson = ties.stream()
                .collect(Collectors.groupingBy(tie -> tie.person().id(), TreeMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .map(all -> new GangPerson(all.get(0).person(), all.get(0).victimOnly(), all))
                .toList();
    }

    String id() {
        return person.id();
    }

    /** The role of the latest tie. */
    @Nullable
    public String role() {
        return all.get(0).tie().role();
    }

    /** The latest ties. */
    public List<GangTie> ties() {
        return all.stream().map(PersonGangTie::tie).limit(MOST_TIES).toList();
    }
}
