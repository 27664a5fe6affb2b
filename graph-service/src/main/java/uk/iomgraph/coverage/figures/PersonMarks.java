package uk.iomgraph.coverage.figures;

import java.util.List;
import java.util.Map;
import uk.iomgraph.coverage.index.GapMark;
import uk.iomgraph.coverage.index.Missing;
import uk.iomgraph.coverage.index.PersonCoverage;

/**
 * What people did about one gap, as the index takes it.
 *
 * @param marks in the order in which they were recorded
 */
record PersonMarks(List<GapMark> marks) {

    /** Coverage with what was done about its gaps. */
    static PersonCoverage on(PersonCoverage version, Map<String, PersonMarks> byGap) {
        if (version.gaps().stream().noneMatch(gap -> byGap.containsKey(gap.key()))) {
            return version;
        }
        return new PersonCoverage(
                version.person(),
                version.recordedFrom(),
                version.recordedTo(),
                version.born(),
                version.female(),
                version.foreignNational(),
                version.sources(),
                version.stays(),
                version.required(),
                version.gaps().stream().map(gap -> on(gap, byGap)).toList());
    }

    private static Missing on(Missing gap, Map<String, PersonMarks> byGap) {
        PersonMarks done = byGap.get(gap.key());
        return done == null
                ? gap
                : new Missing(
                        gap.key(),
                        gap.rule(),
                        gap.area(),
                        gap.agency(),
                        gap.programme(),
                        gap.pathway(),
                        gap.from(),
                        gap.to(),
                        gap.tolerance(),
                        gap.allowed(),
                        gap.planned(),
                        gap.severities(),
                        done.marks());
    }
}
