package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * A rule about a person and the code that examines a person for it.
 *
 * @param rule the rule
 * @param detector its code
 */
@SuppressWarnings("EnumOrdinal") // Bits lie in an array by kind.
record Examination(GapRule rule, Detector detector) {

    private static final EpisodeKind[] KINDS = EpisodeKind.values();
    private static final List<Examination> ALL = all();

    /** Which of all examinations a record of a kind calls for: bit n stands for the n-th. */
    private static final long[] BY_KIND = byKind();

    /**
     * The examination for one rule.
     *
     * @throws IllegalArgumentException if the rule is not held against a person
     */
    static Examination of(GapRule rule) {
        return ALL.stream()
                .filter(one -> one.rule.equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule + " is not held against a person."));
    }

    /** Those a timeline calls for, by rule: all others are passed over. */
    static List<Examination> of(Timeline timeline) {
        long called = 0;
        for (EpisodeKind kind : KINDS) {
            called |= timeline.has(kind) ? BY_KIND[kind.ordinal()] : 0;
        }
        List<Examination> result = new ArrayList<>(Long.bitCount(called));
        for (long left = called; left != 0; left &= left - 1) {
            result.add(ALL.get(Long.numberOfTrailingZeros(left)));
        }
        return result;
    }

    private static List<Examination> all() {
        Map<String, Detector> detectors = Detectors.byRule();
        return GapRules.of(SubjectKind.PERSON).stream()
                .map(rule -> new Examination(rule, Objects.requireNonNull(detectors.get(rule.id()), rule.id())))
                .toList();
    }

    private static long[] byKind() {
        if (ALL.size() > Long.SIZE) {
            throw new IllegalStateException("There are more rules about persons than bits.");
        }
        long[] byKind = new long[KINDS.length];
        for (int i = 0; i < ALL.size(); i++) {
            for (EpisodeKind kind : ALL.get(i).rule.concerns()) {
                byKind[kind.ordinal()] |= 1L << i;
            }
        }
        return byKind;
    }
}
