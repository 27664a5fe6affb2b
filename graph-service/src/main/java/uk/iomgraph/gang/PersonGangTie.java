package uk.iomgraph.gang;

import java.util.List;
import java.util.Objects;
import uk.iomgraph.graph.Row;
import uk.iomgraph.person.GangTie;
import uk.iomgraph.person.TiedPerson;

/**
 * What ties a person to a gang.
 *
 * @param person who
 * @param limited whether the access to the person is limited, and the viewer may see them
 * @param victimOnly whether they are the victim of an offence and accused of none
 * @param tie the tie
 * @param key its key
 * @param keyset where it stands in the order of lists
 */
record PersonGangTie(
        TiedPerson person, boolean limited, boolean victimOnly, GangTie tie, String key, List<String> keyset) {

    static PersonGangTie of(Row row) {
        Row known = Objects.requireNonNull(row.rowOrNull("known"));
        return new PersonGangTie(
                TiedPerson.named(row.text("person"), known.textOrNull("givenName"), known.textOrNull("familyName")),
                row.flag("limited"),
                row.flag("victimOnly"),
                GangTie.of(row),
                row.text("mark"),
                List.of(row.text("day"), row.text("mark")));
    }

    String gangId() {
        return tie.gang().id();
    }
}
