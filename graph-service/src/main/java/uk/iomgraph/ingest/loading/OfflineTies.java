package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;

/**
 * What {@link DerivedTies} works out in a database, for an offline import: who lived where, who offended and who lived with
 * whom, and which people are offenders or victims. It is told of each row as it is put down.
 */
final class OfflineTies {

    private static final Set<String> ACCUSED = Set.of("SUSPECTED_OF", "CHARGED_WITH", "CONVICTED_OF", "CAUTIONED_FOR");

    private final OfflineGraph graph;
    private final Instant recordedAt;
    private final OfflineEntities people = new OfflineEntities();
    private final OfflineEntities offences = new OfflineEntities();
    private final OfflineEntities addresses = new OfflineEntities();
    private final OfflineCoOffending coOffending = new OfflineCoOffending(people, offences);
    private final OfflineCoResidence coResidence = new OfflineCoResidence(people, addresses);
    private final BitSet offenders = new BitSet();
    private final BitSet victims = new BitSet();

    OfflineTies(OfflineGraph graph, Instant recordedAt) {
        this.graph = graph;
        this.recordedAt = recordedAt;
    }

    /** Takes in a node that was put down for a row. */
    void entity(FeedRow row, long number, String id) {
        if (row.file() == FeedFile.PEOPLE) {
            people.add(number, id, 0);
        } else if (row.file() == FeedFile.OFFENCES) {
            offences.add(number, id, OfflineDays.of(row.date("date_from")));
        } else if (row.file() == FeedFile.ADDRESSES) {
            boolean communal = DerivedTies.COMMUNAL.contains(String.valueOf(row.text("kind")));
            addresses.add(number, id, communal ? OfflineCoResidence.COMMUNAL : 0);
        }
    }

    /**
     * Takes in a stay, and puts down that the person lived there.
     *
     * @param person number of the person
     * @param address number of the address
     */
    void residence(FeedRow row, long person, long address) {
        LocalDate from = Objects.requireNonNull(row.date("from"));
        LocalDate to = row.date("to");
        graph.relationship(
                "LIVED_AT",
                person,
                address,
                Parameters.of("key", row.key())
                        .and("source", row.source())
                        .and("recordedFrom", recordedAt)
                        .and("from", from)
                        .andPresent("to", to)
                        .andPresent("kind", row.text("kind")));
        coResidence.lived(people.place(person), addresses.place(address), from, to);
    }

    /**
     * Takes in that a person had to do with an offence.
     *
     * @param type the relationship type that says how
     * @param person number of the person
     * @param offence number of the offence
     */
    void involvement(String type, long person, long offence) {
        if (ACCUSED.contains(type)) {
            offenders.set(people.place(person));
            coOffending.accused(people.place(person), offences.place(offence));
        } else if (type.equals("VICTIM_OF")) {
            victims.set(people.place(person));
        }
    }

    /**
     * Puts down, when all rows are, what follows from them.
     *
     * @return sentences about what was left out
     */
    List<String> write() {
        return DerivedTies.leftOut(coOffending.write(graph, recordedAt), coResidence.write(graph, recordedAt));
    }

    /** What a person is labelled as because of what they had to do with. */
    List<String> roles(long person) {
        int place = people.place(person);
        List<String> roles = new ArrayList<>();
        if (offenders.get(place)) {
            roles.add("Offender");
        }
        if (victims.get(place)) {
            roles.add("Victim");
        }
        return roles;
    }
}
