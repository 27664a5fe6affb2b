package uk.iomgraph.exposure;

import java.util.List;
import java.util.stream.Collectors;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * What one offence, of which somebody tied to a person was accused, adds to the person's exposure.
 *
 * @param neighbourId identity of the neighbour
 * @param daysAgo the days since, 1 or more
 * @param bases what the tie rests on
 * @param tieWeight what the tie counts
 * @param timeWeight what is left of the event after those days
 * @param value what it adds: the product of both
 * @param moment the moment it is told of
 * @param viewer who is told
 */
public record ExposureContribution(
        String neighbourId,
        int daysAgo,
        List<ExposureBasis> bases,
        double tieWeight,
        double timeWeight,
        double value,
        Moment moment,
        Viewer viewer) {

    /** What it is, in a sentence that names nobody. */
    public String sentence() {
        return "Somebody tied to this person by "
                + bases.stream().map(ExposureBasis::words).collect(Collectors.joining(" and "))
                + " was accused of violence " + (daysAgo == 1 ? "the day before." : daysAgo + " days before.");
    }
}
