package uk.iomgraph.coverage.index;

import java.util.EnumSet;
import java.util.Set;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Group;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * What counts. An empty set restricts nothing. Severities, states, agencies and the days open are asked of gaps only, all
 * else of required time too.
 *
 * @param rules ids of rules
 * @param severities severities on the day
 * @param states states on the day; in counts those that do not count as gaps never do
 * @param areas codes of all areas that count, after the area of a row has been found: its own, else where the person lives
 * @param owners kinds of agency that must act
 * @param agencies keys of the agencies gaps are about
 * @param programmeTypes types of programmes people are in on the day, {@link CoverageAxis#NONE} for none
 * @param programmes keys of the programmes rows are about
 * @param pathways pathways rows are about
 * @param groups groups people belong to on the day
 * @param minimumDaysOpen days since the beginning of a gap, at least; not asked of gaps still to open
 */
public record CoverageFilter(
        Set<String> rules,
        Set<Severity> severities,
        Set<GapState> states,
        Set<String> areas,
        Set<AgencyType> owners,
        Set<String> agencies,
        Set<String> programmeTypes,
        Set<String> programmes,
        Set<Pathway> pathways,
        Set<Group> groups,
        int minimumDaysOpen) {

    private static final CoverageFilter ALL = builder().build();

    /** Copies what it is given. */
    public CoverageFilter {
        rules = Set.copyOf(rules);
        severities = Set.copyOf(severities);
        states = Set.copyOf(states);
        areas = Set.copyOf(areas);
        owners = Set.copyOf(owners);
        agencies = Set.copyOf(agencies);
        programmeTypes = Set.copyOf(programmeTypes);
        programmes = Set.copyOf(programmes);
        pathways = Set.copyOf(pathways);
        groups = Set.copyOf(groups);
    }

    /** The same of other rules. */
    public CoverageFilter withRules(Set<String> others) {
        return new CoverageFilter(
                others,
                severities,
                states,
                areas,
                owners,
                agencies,
                programmeTypes,
                programmes,
                pathways,
                groups,
                minimumDaysOpen);
    }

    /** Everything counts. */
    public static CoverageFilter all() {
        return ALL;
    }

    /** A filter made step by step; what is not said restricts nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes a filter. */
    public static final class Builder {

        private Set<String> rules = Set.of();
        private Set<Severity> severities = Set.of();
        private Set<GapState> states = Set.of();
        private Set<String> areas = Set.of();
        private Set<AgencyType> owners = Set.of();
        private Set<String> agencies = Set.of();
        private Set<String> programmeTypes = Set.of();
        private Set<String> programmes = Set.of();
        private Set<Pathway> pathways = Set.of();
        private Set<Group> groups = Set.of();
        private int minimumDaysOpen;

        private Builder() {}

        /** Ids of rules. */
        public Builder rules(Set<String> values) {
            rules = values;
            return this;
        }

        /** Severities on the day. */
        public Builder severities(Set<Severity> values) {
            severities = values;
            return this;
        }

        /** This severity on the day, or a higher one. */
        public Builder minimumSeverity(Severity least) {
            return severities(EnumSet.range(least, Severity.CRITICAL));
        }

        /** States on the day. */
        public Builder states(Set<GapState> values) {
            states = values;
            return this;
        }

        /** Codes of all areas that count. */
        public Builder areas(Set<String> values) {
            areas = values;
            return this;
        }

        /** Kinds of agency that must act. */
        public Builder owners(Set<AgencyType> values) {
            owners = values;
            return this;
        }

        /** Keys of agencies. */
        public Builder agencies(Set<String> values) {
            agencies = values;
            return this;
        }

        /** Types of programmes people are in. */
        public Builder programmeTypes(Set<String> values) {
            programmeTypes = values;
            return this;
        }

        /** Keys of programmes. */
        public Builder programmes(Set<String> values) {
            programmes = values;
            return this;
        }

        /** Pathways. */
        public Builder pathways(Set<Pathway> values) {
            pathways = values;
            return this;
        }

        /** Groups people belong to. */
        public Builder groups(Set<Group> values) {
            groups = values;
            return this;
        }

        /** Days since the beginning of a gap, at least. */
        public Builder minimumDaysOpen(int days) {
            minimumDaysOpen = days;
            return this;
        }

        /** The filter. */
        public CoverageFilter build() {
            return new CoverageFilter(
                    rules,
                    severities,
                    states,
                    areas,
                    owners,
                    agencies,
                    programmeTypes,
                    programmes,
                    pathways,
                    groups,
                    minimumDaysOpen);
        }
    }
}
