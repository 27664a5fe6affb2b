package uk.iomgraph.fairness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.fairness.Gates.Gate;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.Cell.Reason;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;
import uk.iomgraph.rules.disclosure.Share;
import uk.iomgraph.rules.disclosure.Share.Told;
import uk.iomgraph.rules.fairness.Disparity;
import uk.iomgraph.rules.fairness.Disparity.Compared;
import uk.iomgraph.rules.fairness.Disparity.Part;
import uk.iomgraph.rules.fairness.RelativeRate;

/**
 * How what is decided about offenders falls on groups of people; the fields of {@code Fairness} in the schema say what they
 * mean. All counts have passed the gate.
 */
record Fairness(
        FairnessDimension by,
        @Nullable String areaCode,
        Moment moment,
        DisclosureAudience audience,
        Gate gate,
        ReleasedCount people,
        List<FairnessGroup> groups,
        List<FairnessMeasure> measures) {

    /** The first of the month. */
    public LocalDate asOf() {
        return moment.asOf();
    }

    /** The smallest count that is told. */
    public int threshold() {
        return gate.threshold();
    }

    /** The smallest group that is told of. */
    public int smallestGroup() {
        return gate.smallestGroup();
    }

    /** What counts are rounded to. */
    public int roundedTo() {
        return gate.roundedTo();
    }

    /** What must be known to read the answer. */
    public List<String> cautions() {
        return Sentences.cautions(by, audience);
    }

    /** A group and its size. */
    record FairnessGroup(String name, ReleasedCount people) {}

    /** Something that is decided, among all and in each group. */
    record FairnessMeasure(Outcome kind, GroupRate all, List<GroupRate> groups) {

        /** What it is, in words. */
        public String title() {
            return kind.title();
        }
    }

    /**
     * Of how many people of a group something is so.
     *
     * @param group its name; null for all
     * @param part those it is so of, and all it could be so of
     * @param disparity how its rate stands to that of the others; null for all
     * @param comparedWith the others, in words
     */
    record GroupRate(
            @Nullable String group, Part part, @Nullable Disparity disparity, String comparedWith) {

        /** Of how many it is so. */
        public ReleasedCount counted() {
            return new ReleasedCount(part.counted());
        }

        /** How many it could be so of. */
        public ReleasedCount people() {
            return new ReleasedCount(part.people());
        }

        /** The one divided by the other. */
        public @Nullable Double rate() {
            return Share.of(part.counted(), part.people()) instanceof Told told ? told.part() : null;
        }

        /** How many times the rate of the others it is. */
        public @Nullable RelativeRate relative() {
            return disparity instanceof Compared compared ? compared.rate() : null;
        }

        /** The same for people to read. */
        public String sentence() {
            return Sentences.of(this);
        }
    }

    /** A count after the gate. */
    record ReleasedCount(Cell cell) {

        /** How many; null where withheld. */
        public @Nullable Long value() {
            return cell instanceof Released released ? Long.valueOf(released.people()) : null;
        }

        /** Why it is withheld. */
        public @Nullable Reason withheld() {
            return cell instanceof Suppressed suppressed ? suppressed.reason() : null;
        }
    }
}
