package uk.iomgraph.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.rulebook.Rule;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Span;

/** A change to come; the fields of {@code UpcomingChange} in the schema say what they mean. */
record UpcomingChange(
        Kind kind,
        LocalDate on,
        @Nullable EpisodeKind record,
        @Nullable Rule rule,
        @Nullable Severity severity,
        boolean planned,
        @Nullable SourceReference source) {

    /** By day; of one day the birthday first, then what begins, what ends, and the gaps that follow. */
    static final Comparator<UpcomingChange> BY_DAY = Comparator.comparing(UpcomingChange::on)
            .thenComparing(UpcomingChange::kind)
            .thenComparing(change -> String.valueOf(
                    change.rule() == null ? change.source() : change.rule().id()));

    /** What can change. */
    enum Kind {
        COMES_OF_AGE,
        BEGINS,
        ENDS,
        GAP_OPENS
    }

    /** The days after one, up to another. */
    record Ahead(int day, int last) {

        boolean holds(int one) {
            return day < one && one <= last;
        }
    }

    /** What changes with a record. */
    static Stream<UpcomingChange> of(Episode episode, Ahead ahead) {
        Span span = episode.span();
        Stream<UpcomingChange> begins =
                ahead.holds(span.from()) ? Stream.of(of(Kind.BEGINS, episode, span.from(), false)) : Stream.empty();
        Stream<UpcomingChange> ends = ahead.holds(span.expectedTo())
                ? Stream.of(of(Kind.ENDS, episode, span.expectedTo(), span.isPlannedToEnd()))
                : Stream.empty();
        return Stream.concat(begins, ends);
    }

    private static UpcomingChange of(Kind kind, Episode episode, int day, boolean planned) {
        return new UpcomingChange(
                kind, date(day), episode.episodeKind(), null, null, planned, SourceReference.ofKey(episode.key()));
    }

    /** A gap that opens. */
    static UpcomingChange of(Verdict verdict, Rule rule) {
        return new UpcomingChange(
                Kind.GAP_OPENS,
                date(verdict.from()),
                null,
                rule,
                verdict.severities().get(0).severity(),
                verdict.planned(),
                null);
    }

    /** The 18th birthday. */
    static UpcomingChange ofAge(int day) {
        return new UpcomingChange(Kind.COMES_OF_AGE, date(day), null, null, null, false, null);
    }

    /** Whether a verdict is of a gap that opens in these days, as far as feeds tell. */
    static boolean opens(Verdict verdict, Ahead ahead) {
        return ahead.holds(verdict.from()) && verdict.from() < verdict.unknownFrom();
    }

    static List<UpcomingChange> inOrder(Stream<UpcomingChange> changes, int most) {
        return changes.sorted(BY_DAY).limit(most).toList();
    }

    private static LocalDate date(int day) {
        return Objects.requireNonNull(Day.date(day));
    }
}
