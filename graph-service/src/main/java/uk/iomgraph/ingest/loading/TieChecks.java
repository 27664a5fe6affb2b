package uk.iomgraph.ingest.loading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.feed.RejectCode;
import uk.iomgraph.retention.TieSettings;
import uk.iomgraph.rules.tie.TieFault;
import uk.iomgraph.rules.tie.TieRules;

/** What rows that tie people to people or gangs must meet beyond being readable, and until when what they say counts. */
final class TieChecks {

    private static final Set<FeedFile> GRADED =
            Set.of(FeedFile.GANG_TIES, FeedFile.ASSOCIATIONS, FeedFile.GANG_RELATIONS);

    private TieChecks() {}

    /** Whether rows of a file tie people to people or gangs, so that acts on them in this system count. */
    static boolean judges(FeedFile file) {
        return file == FeedFile.GANG_TIES || file == FeedFile.ASSOCIATIONS;
    }

    /** Why a row makes no tie; null where it does, or is not meant to. */
    static @Nullable Reject reject(FeedRow row, Believed believed) {
        if (believed.removed(row)) {
            return new Reject(
                    row.file(),
                    row.line(),
                    "ref",
                    row.ref(),
                    RejectCode.REMOVED,
                    "This tie was removed for good. Take it out of your records too, and do not send it again.");
        }
        Optional<TieFault> fault = Optional.empty();
        if (row.file() == FeedFile.GANG_TIES) {
            fault = TieRules.ofGang(row.text("criteria"), row.text("information_grade"));
        } else if (GRADED.contains(row.file())) {
            fault = TieRules.graded(row.text("information_grade"));
        }
        return fault.map(found -> reject(row, found)).orElse(null);
    }

    private static Reject reject(FeedRow row, TieFault fault) {
        String column = fault == TieFault.SUSPECTED_FALSE ? "information_grade" : "criteria";
        String value = row.text(column);
        return new Reject(
                row.file(),
                row.line(),
                column,
                value == null ? "" : value,
                RejectCode.valueOf(fault.name()),
                fault.sentence());
    }

    /**
     * The day from which a tie does not count: the one its agency names, or a later one to which it was reviewed here. A
     * gang tie for which nobody names one has one by its first day, since otherwise it would count for good.
     *
     * @param reviewed to which it was reviewed here; null where it was not
     */
    static @Nullable LocalDate reviewDue(FeedRow row, @Nullable LocalDate reviewed, TieSettings ties) {
        LocalDate due = row.date("review_due");
        LocalDate from = row.date("from");
        if (due == null && row.file() == FeedFile.GANG_TIES && from != null) {
            due = from.plusDays(ties.reviewAfterDays());
        }
        return due == null || reviewed == null
                ? due
                : Stream.of(due, reviewed).max(LocalDate::compareTo).orElseThrow();
    }
}
