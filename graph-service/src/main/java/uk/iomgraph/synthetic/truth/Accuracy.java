package uk.iomgraph.synthetic.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well a detector does on one rule, type of link or kind of tie, counted over the people who were planted for it: those with a
 * case and those with nearly one. Of all other people nothing is known for certain, so findings about them do not count.
 *
 * @param planted cases that should be found
 * @param found of these, how many were
 * @param findings everything found of these people
 * @param right of these, how many meet a case
 */
public record Accuracy(int planted, int found, int findings, int right) {

    /** The part of the planted cases that was found; 1 where none was planted. */
    public double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    /** The part of the findings that is right; 1 where nothing was found. */
    public double precision() {
        return findings == 0 ? 1 : (double) right / findings;
    }

    /** Whether everything planted was found, and nothing else. */
    public boolean isFull() {
        return found == planted && isRight();
    }

    /** Whether nothing was found that is not so, however much was missed. */
    public boolean isRight() {
        return right == findings;
    }

    /** This and what was counted of other people, together. */
    public Accuracy plus(Accuracy other) {
        return new Accuracy(
                planted + other.planted, found + other.found, findings + other.findings, right + other.right);
    }

    /**
     * Compares.
     *
     * @param truth what was planted
     * @param findings what was found
     * @param agreement when a finding is right
     * @return by code of rule, link or file of ties, in the order of the codes; identities are not compared
     */
    public static Map<String, Accuracy> compare(
            Collection<TruthEntry> truth, Collection<Finding> findings, Agreement agreement) {
        Map<String, List<TruthEntry>> byCode = new TreeMap<>();
        for (TruthEntry entry : truth) {
            switch (entry.kind()) {
                case GAP, NEAR_MISS, LINK, NEAR_LINK, GANG_TIE, NEAR_GANG_TIE ->
                    byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>())
                            .add(entry);
                case IDENTITY, NEAR_IDENTITY, CORRECTION -> {}
            }
        }
        Map<String, Accuracy> result = new TreeMap<>();
        byCode.forEach((code, entries) -> result.put(
                code,
                compareOne(
                        entries,
                        findings.stream()
                                .filter(finding -> finding.code().equals(code))
                                .toList(),
                        agreement)));
        return result;
    }

    private static Accuracy compareOne(List<TruthEntry> entries, List<Finding> findings, Agreement agreement) {
        Map<String, List<TruthEntry>> byRef = new HashMap<>();
        entries.forEach(entry -> entry.refs()
                .forEach(ref ->
                        byRef.computeIfAbsent(ref, key -> new ArrayList<>()).add(entry)));
        Set<TruthEntry> found = new HashSet<>();
        int counted = 0;
        int right = 0;
        for (Finding finding : findings) {
            List<TruthEntry> known = byRef.getOrDefault(finding.ref(), List.of());
            List<TruthEntry> met = known.stream()
                    .filter(entry -> isCase(entry) && agreement.holds(finding, entry))
                    .toList();
            found.addAll(met);
            counted += known.isEmpty() ? 0 : 1;
            right += met.isEmpty() ? 0 : 1;
        }
        return new Accuracy((int) entries.stream().filter(Accuracy::isCase).count(), found.size(), counted, right);
    }

    private static boolean isCase(TruthEntry entry) {
        return entry.kind() == TruthKind.GAP || entry.kind() == TruthKind.LINK || entry.kind() == TruthKind.GANG_TIE;
    }
}
