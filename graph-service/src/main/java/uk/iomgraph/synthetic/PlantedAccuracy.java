package uk.iomgraph.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;

/**
 * Holds what the graph believes against a truth, so many planted people at a time, so that memory does not grow with them.
 */
@Component
class PlantedAccuracy {

    private static final int AT_A_TIME = 500;

    private final BelievedFacts facts;
    private final BelievedGangTies gangTies;
    private final BelievedIdentities identities;

    PlantedAccuracy(BelievedFacts facts, BelievedGangTies gangTies, BelievedIdentities identities) {
        this.facts = facts;
        this.gangTies = gangTies;
        this.identities = identities;
    }

    /** Measures; what the truth says of one person stands together in it. */
    Report measure(Path truth, Agreement agreement) {
        Measuring measuring = new Measuring(agreement);
        Truth.read(truth, measuring::next);
        measuring.finish();
        return new Report(measuring.rules, measuring.people, measuring.tiesAndRecords, measuring.unknown);
    }

    /**
     * What was measured.
     *
     * @param rules by rule or kind of link, in the order of their codes
     * @param people how many planted entries about gaps and links there are
     * @param tiesAndRecords of ties to gangs, and of records of one person by how they can be recognised
     * @param unknown how many of the entries about gaps and links are about people who are not in the graph
     */
    record Report(Map<String, Accuracy> rules, int people, Map<String, Accuracy> tiesAndRecords, int unknown) {

        /** The code of people whose records have nothing but a name in common, which cannot always be recognised. */
        private static final String BY_NAME = "name";

        Accuracy all() {
            return rules.values().stream().reduce(new Accuracy(0, 0, 0, 0), Accuracy::plus);
        }

        boolean isEmpty() {
            return people == 0 && tiesAndRecords.isEmpty();
        }

        boolean isFull() {
            return unknown == 0
                    && rules.values().stream().allMatch(Accuracy::isFull)
                    && tiesAndRecords.entrySet().stream()
                            .allMatch(one -> one.getKey().equals(BY_NAME)
                                    ? one.getValue().isRight()
                                    : one.getValue().isFull());
        }
    }

    private final class Measuring {

        private final Agreement agreement;
        private final Map<String, Accuracy> rules = new TreeMap<>();
        private final Map<String, Accuracy> tiesAndRecords = new TreeMap<>();
        private final Waiting ofRules = new Waiting(this::compareRules);
        private final Waiting ofTies = new Waiting(this::compareTies);
        private final Waiting ofRecords = new Waiting(this::compareRecords);
        private int people;
        private int unknown;

        Measuring(Agreement agreement) {
            this.agreement = agreement;
        }

        void next(TruthEntry entry) {
            switch (entry.kind()) {
                case GAP, NEAR_MISS, LINK, NEAR_LINK -> ofRules.add(entry);
                case GANG_TIE, NEAR_GANG_TIE -> ofTies.add(entry);
                case IDENTITY, NEAR_IDENTITY -> ofRecords.add(entry);
                case CORRECTION -> {}
            }
        }

        void finish() {
            ofRules.compare();
            ofTies.compare();
            ofRecords.compare();
        }

        private void compareRules(List<TruthEntry> entries) {
            BelievedFacts.Read read = facts.of(entries);
            add(rules, Accuracy.compare(entries, read.findings(), agreement));
            people += entries.size();
            unknown += read.unknown();
        }

        private void compareTies(List<TruthEntry> entries) {
            add(tiesAndRecords, gangTies.measure(entries, agreement));
        }

        private void compareRecords(List<TruthEntry> entries) {
            add(tiesAndRecords, identities.measure(entries));
        }

        private static void add(Map<String, Accuracy> to, Map<String, Accuracy> counted) {
            counted.forEach((code, accuracy) -> to.merge(code, accuracy, Accuracy::plus));
        }
    }

    /** Entries that wait until there are enough of them to be compared. */
    private static final class Waiting {

        private final Consumer<List<TruthEntry>> comparison;
        private final List<TruthEntry> entries = new ArrayList<>();

        Waiting(Consumer<List<TruthEntry>> comparison) {
            this.comparison = comparison;
        }

        void add(TruthEntry entry) {
            boolean another =
                    entries.isEmpty() || !entries.get(entries.size() - 1).refs().equals(entry.refs());
            if (entries.size() >= AT_A_TIME && another) {
                compare();
            }
            entries.add(entry);
        }

        void compare() {
            if (!entries.isEmpty()) {
                comparison.accept(List.copyOf(entries));
                entries.clear();
            }
        }
    }
}
