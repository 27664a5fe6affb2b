package uk.iomgraph.coverage.sweep;

import java.time.Duration;
import java.util.Set;

/**
 * What a sweep found.
 *
 * @param kind whom it held against the rules
 * @param people how many
 * @param opened gaps that were not known before
 * @param changed gaps of which something else is known
 * @param closed gaps that are no longer believed
 * @param links how many links across a border, and people's journeys, are new, say something else, or are no longer believed
 * @param took how long it took
 * @param subjects identities of those about whom anything changed; of a full sweep none are listed
 */
public record SweepReport(
        SweepKind kind,
        long people,
        long opened,
        long changed,
        long closed,
        long links,
        Duration took,
        Set<String> subjects) {

    /** Copies what it is given. */
    public SweepReport {
        subjects = Set.copyOf(subjects);
    }

    /** A report of the same run in which nobody changed: what it found of areas, pairs, networks and feeds may have. */
    SweepReport ofNobody() {
        return new SweepReport(SweepKind.INCREMENTAL, 0, 0, 0, 0, 0, took, Set.of());
    }

    /** Whether anything became of it. */
    public boolean changedAnything() {
        return opened + changed + closed + links > 0 || !subjects.isEmpty();
    }
}
