package uk.iomgraph.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.IdentityStatements;

/**
 * Keeps up to date which records are of one person. Decision 15 says by what rules, and what they cost: two people who
 * are taken for one.
 */
@Component
public class Identities {

    private static final Logger LOG = LoggerFactory.getLogger(Identities.class);

    /** With more changed records it is quicker to read all than to look around each. */
    static final int MOST_CHANGED = 5_000;

    private final RecordReader records;
    private final ChangeWriter writer;

    Identities(RecordReader records, ChangeWriter writer) {
        this.records = records;
        this.writer = writer;
    }

    /**
     * Compares the records that changed since they were last compared with all that may be of the same person. Whoever
     * counts as another person from now on gets the label {@code SweepPending}, and so do the other records of both. A
     * run that was killed is finished by the next: what it did not come to is still marked as changed. Nothing is written
     * where nothing changed.
     *
     * @param recordedAt the recorded time of what comes of it
     * @return what came of it
     * @throws uk.iomgraph.graph.GraphUnavailable if the database does not answer
     */
    public Outcome resolve(Instant recordedAt) {
        return resolve(recordedAt, MOST_CHANGED);
    }

    /** The same, with all records read where more than so many changed. */
    synchronized Outcome resolve(Instant recordedAt, int mostChanged) {
        List<String> changed = records.changed(mostChanged + 1);
        if (changed.isEmpty()) {
            return Outcome.NONE;
        }
        Scope scope = changed.size() > mostChanged ? Scope.of(records.everyone()) : Surroundings.of(changed, records);
        Clusters found = Clustering.of(scope.records(), scope.crowded());
        List<Change> changes = Changes.of(found);
        writer.write(changes, recordedAt);
        if (found.leftApart() > 0) {
            LOG.warn(
                    "{} identity numbers, names or chains of them join more than {} records of people; they were not used",
                    found.leftApart(),
                    Clustering.MOST);
        }
        return outcome(found, changes);
    }

    /**
     * Which person each record is of.
     *
     * @param personIds ids of records
     * @return by id of the record, the identity of the person; records that are not there are left out, and one that was
     *     never compared is a person of its own
     */
    public Map<String, String> identitiesOf(Collection<String> personIds) {
        return records
                .inParts(
                        IdentityStatements.IDENTITIES,
                        "ids",
                        personIds,
                        row -> Map.entry(row.text("id"), row.text("identity")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Which records people have.
     *
     * @param identities identities of people
     * @return by identity, the ids of the records in order; people who are not there are left out
     */
    public Map<String, List<String>> recordsOf(Collection<String> identities) {
        return records
                .inParts(
                        IdentityStatements.RECORDS,
                        "identities",
                        identities,
                        row -> Map.entry(row.text("identity"), row.texts("ids")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Outcome outcome(Clusters found, List<Change> changes) {
        int moved = 0;
        for (int i = 0; i < found.records().size(); i++) {
            moved += found.identity(i).equals(found.records().get(i).countsAs()) ? 0 : 1;
        }
        return new Outcome(
                found.records().size(),
                found.several(),
                moved,
                changes.stream().mapToInt(change -> change.added().size()).sum(),
                changes.stream().mapToInt(change -> change.ended().size()).sum(),
                found.conflicting(),
                found.leftApart());
    }
}
