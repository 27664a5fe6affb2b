package uk.iomgraph.coverage.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.Freshness;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.EpisodeKind;

/**
 * Up to which day each agency tells what happened, as known at a moment and seen from a day. An agency is late where the
 * day lies further behind its last extract than the partnership bears of that agency. It is late only with the kinds of record it has ever
 * delivered. An agency that is not late is taken to have told all.
 */
public final class FeedWatermarks implements Freshness {

    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private static final Map<String, EpisodeKind> KINDS = Map.ofEntries(
            Map.entry("residences", EpisodeKind.RESIDENCE),
            Map.entry("justice_events", EpisodeKind.JUSTICE_EVENT),
            Map.entry("custody", EpisodeKind.CUSTODY),
            Map.entry("supervision", EpisodeKind.SUPERVISION),
            Map.entry("memberships", EpisodeKind.MEMBERSHIP),
            Map.entry("leads", EpisodeKind.LEAD_ROLE),
            Map.entry("ratings", EpisodeKind.RATING),
            Map.entry("assessments", EpisodeKind.ASSESSMENT),
            Map.entry("selection_scores", EpisodeKind.SELECTION_SCORE),
            Map.entry("needs", EpisodeKind.NEED),
            Map.entry("interventions", EpisodeKind.INTERVENTION),
            Map.entry("referrals", EpisodeKind.REFERRAL),
            Map.entry("contacts", EpisodeKind.CONTACT),
            Map.entry("reviews", EpisodeKind.REVIEW),
            Map.entry("exit_plans", EpisodeKind.EXIT_PLAN),
            Map.entry("transition_plans", EpisodeKind.TRANSITION_PLAN),
            Map.entry("handovers", EpisodeKind.HANDOVER),
            Map.entry("notifications", EpisodeKind.NOTIFICATION),
            Map.entry("lead_agreements", EpisodeKind.LEAD_AGREEMENT),
            Map.entry("consents", EpisodeKind.CONSENT),
            Map.entry("tags", EpisodeKind.TAG),
            Map.entry("tag_alerts", EpisodeKind.TAG_ALERT),
            Map.entry("breaches", EpisodeKind.BREACH),
            Map.entry("victim_support", EpisodeKind.VICTIM_SUPPORT),
            Map.entry("markers", EpisodeKind.MARKER),
            Map.entry("safeguarding_referrals", EpisodeKind.SAFEGUARDING_REFERRAL),
            Map.entry("involvements", EpisodeKind.INVOLVEMENT),
            Map.entry("gang_ties", EpisodeKind.GANG_TIE),
            Map.entry("intelligence", EpisodeKind.INTELLIGENCE));

    private final Map<String, Late> late;
    private final Horizons horizons;

    private FeedWatermarks(Map<String, Late> late) {
        this.late = new TreeMap<>(late);
        this.horizons = horizons(late);
    }

    /**
     * A delivery that is loaded.
     *
     * @param source code of the agency
     * @param receivedAt when it came
     * @param extractedAt up to when it tells
     * @param kinds kinds of record it had
     */
    record Delivered(String source, Instant receivedAt, Instant extractedAt, Set<EpisodeKind> kinds) {

        Delivered {
            kinds = Set.copyOf(kinds);
        }

        static Delivered of(Row row) {
            Set<EpisodeKind> kinds = EnumSet.noneOf(EpisodeKind.class);
            for (String file : row.texts("files")) {
                EpisodeKind kind = KINDS.get(file);
                if (kind != null) {
                    kinds.add(kind);
                }
            }
            return new Delivered(row.text("source"), row.instant("receivedAt"), row.instant("extractedAt"), kinds);
        }

        Delivered and(Delivered other) {
            Set<EpisodeKind> all = EnumSet.noneOf(EpisodeKind.class);
            all.addAll(kinds);
            all.addAll(other.kinds);
            return new Delivered(
                    source, latest(receivedAt, other.receivedAt), latest(extractedAt, other.extractedAt), all);
        }

        private static Instant latest(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    private record Late(int from, Set<EpisodeKind> kinds) {}

    /**
     * How the feeds stood, as known at a moment and seen from a day.
     *
     * @param deliveries all that are loaded, in any order
     * @param settings how long after its last extract each agency is not yet late
     */
    static FeedWatermarks of(List<Delivered> deliveries, Moment moment, FiguresSettings settings) {
        LocalDate asOf = moment.asOf();
        Map<String, Delivered> feeds = new HashMap<>();
        deliveries.stream()
                .filter(delivered -> !delivered.receivedAt().isAfter(moment.knownAt()))
                .forEach(delivered -> feeds.merge(delivered.source(), delivered, Delivered::and));
        Map<String, Late> late = new HashMap<>();
        for (Delivered feed : feeds.values()) {
            LocalDate told = feed.extractedAt().atZone(LOCAL).toLocalDate();
            if (asOf.isAfter(told.plusDays(settings.lateAfter(feed.source()).toDays()))) {
                late.put(feed.source(), new Late(Day.of(told), feed.kinds()));
            }
        }
        return new FeedWatermarks(late);
    }

    @Override
    public int knownTo(Collection<String> sources, GapRule rule) {
        return horizons.knownTo(sources, rule.covers());
    }

    /** The same in the form in which rules take it. */
    public Horizons horizons() {
        return horizons;
    }

    private static Horizons horizons(Map<String, Late> late) {
        Map<Horizons.Feed, LocalDate> days = new HashMap<>();
        late.forEach((source, feed) -> feed.kinds()
                .forEach(kind ->
                        days.put(new Horizons.Feed(source, kind), Objects.requireNonNull(Day.date(feed.from())))));
        return Horizons.of(days);
    }

    /** The agencies that are late with records of people, each with the first day it does not tell of, by code. */
    public List<LateFeed> late() {
        List<LateFeed> feeds = new ArrayList<>();
        late.forEach((source, feed) -> {
            if (!feed.kinds().isEmpty()) {
                feeds.add(new LateFeed(source, Objects.requireNonNull(Day.date(feed.from()))));
            }
        });
        return feeds;
    }

    /** The same, were one agency that is late the only one. */
    public FeedWatermarks only(String source) {
        Late feed = late.get(source);
        return new FeedWatermarks(feed == null ? Map.of() : Map.of(source, feed));
    }

    /**
     * An agency whose deliveries are late.
     *
     * @param source its code
     * @param from the first day it does not tell of
     */
    public record LateFeed(String source, LocalDate from) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedWatermarks that && late.equals(that.late);
    }

    @Override
    public int hashCode() {
        return late.hashCode();
    }
}
