package uk.iomgraph.crossborder.handover;

import java.util.Optional;
import uk.iomgraph.cypher.HandoverStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/** Lets one at a time act on the handovers of a person: what the second one reads is what the first has written. */
final class HandoverLock {

    private HandoverLock() {}

    /**
     * Locks until the record locked is the one that leads: which one that is may change while this waits. It is looked up
     * apart from the lock, because a look-up in the same statement would lock the index too.
     *
     * @param person id of any record of the person
     * @return the id of the record that leads the person's records; empty if there is no such record
     */
    static Optional<String> on(GraphTransaction transaction, String person) {
        Optional<Leading> locked = Optional.empty();
        Optional<Leading> leading = leading(transaction, person);
        while (!leading.equals(locked)) {
            leading.ifPresent(
                    record -> transaction.run(HandoverStatements.LOCK_PERSON, Parameters.of("node", record.node())));
            locked = leading;
            leading = leading(transaction, person);
        }
        return leading.map(Leading::person);
    }

    private record Leading(String person, String node) {

        static Leading of(Row row) {
            return new Leading(row.text("person"), row.text("node"));
        }
    }

    private static Optional<Leading> leading(GraphTransaction transaction, String person) {
        return transaction
                .list(HandoverStatements.LEADING_RECORD, Parameters.of("person", person), Leading::of)
                .stream()
                .findFirst();
    }
}
