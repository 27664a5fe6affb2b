package uk.iomgraph.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/** Holds the gaps and links in the graph against a truth, so many planted people at a time, so that memory does not grow with them. */
@Component
class PlantedAccuracy {

    private static final int AT_A_TIME = 500;

    private static final Set<TruthKind> MEASURED =
            EnumSet.of(TruthKind.GAP, TruthKind.NEAR_MISS, TruthKind.LINK, TruthKind.NEAR_LINK);

    private final BelievedFacts facts;

    PlantedAccuracy(BelievedFacts facts) {
        this.facts = facts;
    }

    /** Measures; what the truth says of one person stands together in it. */
    Report measure(Path truth, Agreement agreement) {
        Measuring measuring = new Measuring(agreement);
        Truth.read(truth, measuring::next);
        measuring.compare();
        return new Report(measuring.rules, measuring.people, measuring.unknown);
    }

    /**
     * What was measured.
     *
     * @param rules by rule or kind of link, in the order of their codes
     * @param people how many planted entries about gaps and links there are
     * @param unknown of these, how many are about people who are not in the graph
     */
    record Report(Map<String, Accuracy> rules, int people, int unknown) {

        Accuracy all() {
            return rules.values().stream().reduce(new Accuracy(0, 0, 0, 0), Accuracy::plus);
        }

        boolean isFull() {
            return unknown == 0 && rules.values().stream().allMatch(Accuracy::isFull);
        }
    }

    private final class Measuring {

        private final Agreement agreement;
        private final Map<String, Accuracy> rules = new TreeMap<>();
        private final List<TruthEntry> waiting = new ArrayList<>();
        private int people;
        private int unknown;

        Measuring(Agreement agreement) {
            this.agreement = agreement;
        }

        void next(TruthEntry entry) {
            if (MEASURED.contains(entry.kind())) {
                boolean another = waiting.isEmpty()
                        || !waiting.get(waiting.size() - 1).refs().equals(entry.refs());
                if (waiting.size() >= AT_A_TIME && another) {
                    compare();
                }
                waiting.add(entry);
            }
        }

        void compare() {
            if (!waiting.isEmpty()) {
                BelievedFacts.Read read = facts.of(waiting);
                Accuracy.compare(waiting, read.findings(), agreement)
                        .forEach((rule, accuracy) -> rules.merge(rule, accuracy, Accuracy::plus));
                people += waiting.size();
                unknown += read.unknown();
                waiting.clear();
            }
        }
    }
}
