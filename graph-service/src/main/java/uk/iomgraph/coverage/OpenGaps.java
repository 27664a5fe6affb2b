package uk.iomgraph.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.figures.CoverageFigures.Snapshots;
import uk.iomgraph.coverage.index.GapHit;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.security.Viewer;

/** Tells of people which gaps they have on a day, from the index in memory. */
@Service
public class OpenGaps {

    private final CoverageFigures figures;

    OpenGaps(CoverageFigures figures) {
        this.figures = figures;
    }

    /**
     * The severities of the gaps of people that are open on the day, as {@code gaps} lists them without a filter: begun, not
     * over, not merely planned, not closed by anybody, and known for sure.
     *
     * @param people identities
     * @return by identity, one severity for each gap; people without gaps, and those the viewer may not be told of, are left out
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    public Map<String, List<Severity>> of(Collection<String> people, Moment moment, Viewer viewer) {
        Snapshots snapshots = figures.snapshots();
        Viewpoint viewpoint = snapshots.viewpoint(moment);
        Map<String, List<Severity>> found = new HashMap<>();
        for (String person : people) {
            List<Severity> open = snapshots.people(viewer).ofPerson(person, viewpoint).stream()
                    .filter(gap -> isOpen(gap, viewpoint.asOf()))
                    .map(GapHit::severity)
                    .toList();
            if (!open.isEmpty()) {
                found.put(person, open);
            }
        }
        return found;
    }

    private static boolean isOpen(GapHit gap, int day) {
        return gap.from() <= day
                && day < gap.to()
                && day < gap.unknownFrom()
                && !gap.planned()
                && gap.state().counts();
    }
}
