package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.HandoverStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.handover.HandoverAnswer;

/** Reads handovers with what was done about them: two statements for any number. */
public final class HandoverRecords {

    /** After everything that is believed or was done. */
    static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private HandoverRecords() {}

    /**
     * What was answered in this system to handovers.
     *
     * @param keys keys of the records that tell of them
     * @param knownAt the instant of knowledge
     * @return by key; nothing where nothing was answered
     */
    public static Map<String, List<HandoverAnswer>> answers(
            GraphTransaction transaction, Collection<String> keys, Instant knownAt) {
        Map<String, List<HandoverAnswer>> answers = new HashMap<>();
        actions(transaction, keys, knownAt).forEach((key, actions) -> {
            List<HandoverAnswer> found = new ArrayList<>();
            actions.forEach(action -> action.answer().ifPresent(found::add));
            answers.put(key, found);
        });
        return answers;
    }

    static Optional<HandoverRecord> find(GraphTransaction transaction, String key, Instant knownAt) {
        Parameters asked = Parameters.of("key", key).and("knownAt", knownAt);
        return list(transaction, HandoverStatements.HANDOVER, asked, knownAt).stream()
                .findFirst();
    }

    static List<HandoverRecord> list(
            GraphTransaction transaction, CypherStatement statement, Parameters asked, Instant knownAt) {
        List<HandoverRecord> records = transaction.list(statement, asked, HandoverRecord::of);
        Map<String, List<HandoverAction>> actions =
                actions(transaction, records.stream().map(HandoverRecord::key).toList(), knownAt);
        return records.stream()
                .map(record -> record.with(actions.getOrDefault(record.key(), List.of())))
                .toList();
    }

    private static Map<String, List<HandoverAction>> actions(
            GraphTransaction transaction, Collection<String> keys, Instant knownAt) {
        Map<String, List<HandoverAction>> actions = new HashMap<>();
        if (!keys.isEmpty()) {
            transaction.forEach(
                    HandoverStatements.ACTIONS,
                    Parameters.of("handovers", List.copyOf(keys)).and("knownAt", knownAt),
                    row -> actions.computeIfAbsent(row.text("handover"), any -> new ArrayList<>())
                            .add(HandoverAction.of(row)));
        }
        return actions;
    }
}
