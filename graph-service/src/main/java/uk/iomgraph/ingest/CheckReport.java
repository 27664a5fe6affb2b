package uk.iomgraph.ingest;

import java.util.List;
import java.util.stream.Stream;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.Notice;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.loading.Rehearsal;
import uk.iomgraph.ingest.loading.Tally;

/**
 * What would become of a delivery.
 *
 * @param source the agency that delivers
 * @param rows rows of the delivery
 * @param tally what would become of them
 * @param rejects the first rows that would be rejected, at most {@value Rehearsal#MOST_TOLD}
 * @param notices oddities that stop nothing
 */
public record CheckReport(String source, long rows, Tally tally, List<Reject> rejects, List<String> notices) {

    public CheckReport {
        rejects = List.copyOf(rejects);
        notices = List.copyOf(notices);
    }

    static CheckReport of(Delivery delivery, Rehearsal.Result result) {
        return new CheckReport(
                delivery.manifest().source(),
                delivery.totalRows(),
                result.tally(),
                result.rejects(),
                Stream.concat(delivery.notices().stream(), result.notices().stream())
                        .map(CheckReport::told)
                        .toList());
    }

    private static String told(Notice notice) {
        return notice.line() == 0
                ? notice.sentence()
                : notice.file() + " line " + notice.line() + ", " + notice.column() + ": " + notice.code() + ". "
                        + notice.sentence();
    }
}
