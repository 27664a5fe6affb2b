package uk.iomgraph.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.figures.FeedWatermarks;
import uk.iomgraph.coverage.rulebook.PartnershipSettings;
import uk.iomgraph.coverage.rulebook.Rule;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.gap.Coverage;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Timeline;

/** A person's timeline as the API gives it; the fields of {@code Timeline} in the schema say what they mean. */
record PersonTimeline(
        Person person,
        @Nullable List<Entry> episodes,
        @Nullable List<RuleCoverage> coverage,
        @Nullable Shown shown,
        List<Withheld> withheld) {

    /**
     * What further fields are worked out from, when they are asked for.
     *
     * @param timeline what the viewer may see of the person
     * @param birthday whether the viewer may see when the person was born
     * @param partnership the settings by which the person is judged, and whose they are
     */
    record Shown(Timeline timeline, boolean birthday, PartnershipSettings partnership, FeedWatermarks feeds, int day) {

        Settings settings() {
            return partnership.settings();
        }
    }

    /** One record about the person. */
    record Entry(
            EpisodeKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate plannedTo,
            SourceReference source) {

        static Entry of(Episode episode) {
            return new Entry(
                    episode.episodeKind(),
                    Day.date(episode.from()),
                    Day.date(episode.to()),
                    Day.date(episode.span().plannedTo()),
                    SourceReference.ofKey(episode.key()));
        }
    }

    /** What one rule requires. */
    record RuleCoverage(
            Rule rule,
            List<DayInterval> required,
            List<DayInterval> provided,
            List<DayInterval> gap,
            List<DayInterval> unknown,
            List<DayInterval> inTransit) {

        static RuleCoverage of(Rule rule, Coverage coverage) {
            return new RuleCoverage(
                    rule,
                    DayInterval.of(coverage.required()),
                    DayInterval.of(coverage.provided()),
                    DayInterval.of(coverage.gap()),
                    DayInterval.of(coverage.unknown()),
                    DayInterval.of(coverage.transit()));
        }
    }

    /** Days from one up to another. */
    record DayInterval(@Nullable LocalDate from, @Nullable LocalDate to) {

        static List<DayInterval> of(Intervals days) {
            return days.list().stream()
                    .map(stretch -> new DayInterval(Day.date(stretch.from()), Day.date(stretch.to())))
                    .toList();
        }
    }
}
