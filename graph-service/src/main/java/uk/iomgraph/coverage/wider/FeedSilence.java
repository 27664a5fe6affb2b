package uk.iomgraph.coverage.wider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.SystemGaps;
import uk.iomgraph.rules.gap.SystemGaps.DailyFeed;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;

/**
 * G60, for the sources that the configuration names as daily. A loaded delivery tells of every day up to that of its
 * extract, so silence begins the day after the last one; a source that has never delivered is not expected yet. Flagged are
 * the members of IOM cohorts while they are members; told of a person is any dated event that one of these sources sent.
 */
@Component
class FeedSilence implements WiderRule {

    private final GraphReader graph;
    private final WiderSettings words;

    FeedSilence(GraphReader graph, WiderSettings words) {
        this.graph = graph.unhurried();
        this.words = words;
    }

    @Override
    public List<Finding> find(Inquiry inquiry) {
        if (words.dailyFeeds().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Parameters sources = Parameters.of("sources", words.dailyFeeds());
        graph.list(CoverageStatements.WIDER_LATEST_EXTRACTS, sources, Extract::of)
                .forEach(extract -> findings.addAll(silent(extract, inquiry)));
        graph.list(CoverageStatements.WIDER_FLAGGED_PEOPLE, sources, Flagged::of)
                .forEach(person -> findings.addAll(person.silence(inquiry.settings())));
        return findings;
    }

    /** A feed that is overdue stays so until it comes, so the gap has no end; by the rule alone it would end today. */
    private static List<Finding> silent(Extract extract, Inquiry inquiry) {
        List<Finding> overdue = SystemGaps.silentFeed(extract.upTo(Day.of(inquiry.today())), inquiry.settings());
        return overdue.isEmpty() ? overdue : SystemGaps.silentFeed(extract.upTo(Day.NEVER), inquiry.settings());
    }

    private record Extract(String source, LocalDate day) {

        static Extract of(Row row) {
            return new Extract(row.text("source"), row.date("day"));
        }

        DailyFeed upTo(int asOf) {
            return new DailyFeed(source, Day.plus(Day.of(day), 1), asOf, Set.of());
        }
    }

    private record Flagged(String person, Intervals flagged, List<Integer> told) {

        static Flagged of(Row row) {
            return new Flagged(
                    row.text("person"),
                    Spans.of(row, "flagged").clip(Day.ALWAYS, Day.of(row.dateOrNull("died"))),
                    row.dates("told").stream().map(Day::of).toList());
        }

        List<Finding> silence(Settings settings) {
            return SystemGaps.silentAbout(person, flagged, told, settings);
        }
    }
}
