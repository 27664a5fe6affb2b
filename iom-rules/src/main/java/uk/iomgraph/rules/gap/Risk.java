package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Assessment;
import uk.iomgraph.rules.timeline.Assessment.Band;
import uk.iomgraph.rules.timeline.Assessment.Tool;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Rating;
import uk.iomgraph.rules.timeline.Timeline;

/** When a person is rated, at high risk, of concern, and when every rule about them weighs more. */
final class Risk {

    static final int RED = 3;
    static final int AMBER = 2;
    static final int GREEN = 1;

    private final Timeline timeline;
    private final Settings settings;
    private @Nullable Intervals red;
    private @Nullable List<Piece> highBy;
    private @Nullable List<Piece> concernBy;
    private @Nullable Intervals concern;
    private @Nullable Intervals high;
    private @Nullable List<Piece> raisedBy;
    private @Nullable Intervals raised;

    Risk(Timeline timeline, Settings settings) {
        this.timeline = timeline;
        this.settings = settings;
    }

    /** Days on which some rating of an ordinal is open. */
    Intervals rated(int ordinal) {
        Intervals.Builder days = Intervals.builder();
        for (Rating rating : timeline.list(Rating.class)) {
            if (rating.ordinal() == ordinal) {
                days.add(rating.from(), rating.to());
            }
        }
        return days.build();
    }

    Intervals red() {
        Intervals known = red;
        if (known == null) {
            known = rated(RED);
            red = known;
        }
        return known;
    }

    /** Days of high risk: high OGRS3 or ARP, high or very high risk of serious harm, or rated red. */
    Intervals high() {
        Intervals known = high;
        if (known == null) {
            known = days(highBy());
            high = known;
        }
        return known;
    }

    /** Days of concern: at high risk, with many proven offences of late, or marked so by the partnership. */
    Intervals concern() {
        Intervals known = concern;
        if (known == null) {
            known = days(concernBy());
            concern = known;
        }
        return known;
    }

    List<Piece> highBy() {
        List<Piece> known = highBy;
        if (known == null) {
            known = new ArrayList<>(2);
            for (Rating rating : timeline.list(Rating.class)) {
                if (rating.ordinal() == RED) {
                    known.add(Piece.of(rating));
                }
            }
            List<Assessment> all = timeline.list(Assessment.class);
            for (int i = 0; i < all.size(); i++) {
                if (isHigh(all.get(i))) {
                    known.add(valid(all, i));
                }
            }
            highBy = known;
        }
        return known;
    }

    List<Piece> concernBy() {
        List<Piece> known = concernBy;
        if (known == null) {
            known = new ArrayList<>(highBy());
            for (Marker marker : timeline.list(Marker.class)) {
                if (settings.lists(Setting.CONCERN_MARKERS, marker.code(), marker.from())) {
                    known.add(Piece.of(marker));
                }
            }
            known.addAll(proven());
            concernBy = known;
        }
        return known;
    }

    Intervals raised() {
        Intervals known = raised;
        if (known == null) {
            known = days(raisedBy());
            raised = known;
        }
        return known;
    }

    /** What makes every rule weigh a step more: rated red, very high risk of serious harm, or a child at risk. */
    List<Piece> raisedBy() {
        List<Piece> known = raisedBy;
        if (known == null) {
            known = new ArrayList<>(harm(Band.VERY_HIGH));
            for (Rating rating : timeline.list(Rating.class)) {
                if (rating.ordinal() == RED) {
                    known.add(Piece.of(rating));
                }
            }
            for (Marker marker : timeline.list(Marker.class)) {
                if (settings.lists(Setting.CHILD_RISK_MARKERS, marker.code(), marker.from())) {
                    known.add(Piece.of(marker));
                }
            }
            raisedBy = known;
        }
        return known;
    }

    /** The latest assessments of serious harm that say at least a band. */
    List<Piece> harm(Band least) {
        List<Piece> pieces = new ArrayList<>(1);
        List<Assessment> all = timeline.list(Assessment.class);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).tool() == Tool.ROSH && all.get(i).band().compareTo(least) >= 0) {
                pieces.add(valid(all, i));
            }
        }
        return pieces;
    }

    private boolean isHigh(Assessment assessment) {
        return switch (assessment.tool()) {
            case OGRS3 -> reaches(assessment, Setting.OGRS3_HIGH);
            case ARP -> reaches(assessment, Setting.ARP_HIGH);
            case ROSH -> assessment.band().compareTo(Band.HIGH) >= 0;
            case OASYS, ASSETPLUS, RSR, OTHER -> false;
        };
    }

    /** Without a score the band tells. */
    private boolean reaches(Assessment assessment, Setting limit) {
        return assessment.score() < 0
                ? assessment.band().compareTo(Band.HIGH) >= 0
                : assessment.score() >= settings.get(limit, assessment.from());
    }

    /** An assessment counts until the next of its tool, but not for ever. Of two on one day the last by key counts. */
    private Piece valid(List<Assessment> all, int index) {
        Assessment assessment = all.get(index);
        int to = Day.plus(assessment.from(), settings.get(Setting.SCORE_VALID, assessment.from()));
        for (int i = index + 1; i < all.size(); i++) {
            if (all.get(i).tool() == assessment.tool()) {
                to = Math.min(to, all.get(i).from());
                break;
            }
        }
        return Piece.of(assessment, assessment.from(), to);
    }

    /** From the offence that makes enough of them, proven by its outcome, until too few lie in the window. */
    private List<Piece> proven() {
        Set<String> seen = new HashSet<>();
        List<Piece> offences = new ArrayList<>();
        for (Involvement involvement : timeline.list(Involvement.class)) {
            if (involvement.isProven() && seen.add(involvement.offence())) {
                offences.add(Piece.of(involvement, involvement.outcomeDay(), Day.NEVER));
            }
        }
        Piece[] sorted = offences.toArray(Piece[]::new);
        Arrays.sort(sorted, java.util.Comparator.comparingInt(Piece::from));
        List<Piece> pieces = new ArrayList<>(0);
        for (int last = 0; last < sorted.length; last++) {
            int enough = settings.get(Setting.PROVEN_OFFENCES, sorted[last].from());
            if (last + 1 >= enough) {
                int end = Day.plus(
                        sorted[last + 1 - enough].from(), settings.get(Setting.PROVEN_WINDOW, sorted[last].from()));
                if (sorted[last].from() < end) {
                    pieces.add(new Piece(sorted[last].from(), end, sorted[last].key()));
                }
            }
        }
        return pieces;
    }

    /**
     * The time for which events are recent enough, by the rating of each day: after an event a day is covered while no more
     * days have passed than the limit of its rating allows. Where two ratings are open the stricter counts.
     *
     * @param events their days
     * @param limits the settings for red, amber, green, and no rating
     */
    Intervals recent(List<Integer> events, List<Setting> limits) {
        Intervals amber = rated(AMBER).minus(red());
        Intervals green = rated(GREEN).minus(red()).minus(rated(AMBER));
        Intervals none = red().union(amber).union(green).complement();
        return within(events, limits.get(0))
                .intersect(red())
                .union(within(events, limits.get(1)).intersect(amber))
                .union(within(events, limits.get(2)).intersect(green))
                .union(within(events, limits.get(3)).intersect(none));
    }

    /** The days on which no more than the limit has passed since an event. */
    Intervals within(List<Integer> events, Setting limit) {
        Intervals.Builder days = Intervals.builder();
        for (int day : events) {
            days.add(day, Day.plus(day, settings.get(limit, day) + 1));
        }
        return days.build();
    }

    static Intervals days(List<Piece> pieces) {
        Intervals.Builder days = Intervals.builder();
        for (Piece piece : pieces) {
            days.add(piece.from(), piece.to());
        }
        return days.build();
    }
}
