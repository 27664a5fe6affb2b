package uk.iomgraph.rules.gap;

import uk.iomgraph.rules.interval.Intervals;

/**
 * When one rule required cover of one subject, and what became of it. The four parts of the required time are disjoint and
 * make up the whole: gap, unknown, in transit, and the rest, which is covered or within the tolerance.
 *
 * @param rule id of the rule
 * @param required when cover was required
 * @param provided when something provided it, within the required time
 * @param gap when it was missing
 * @param unknown when that is not known
 * @param transit when the case had been offered to another area, and there was still time for its answer
 */
public record Coverage(
        String rule, Intervals required, Intervals provided, Intervals gap, Intervals unknown, Intervals transit) {

    /** Required time that is neither gap nor unknown nor in transit. */
    public Intervals covered() {
        return required.minus(gap).minus(unknown).minus(transit);
    }
}
