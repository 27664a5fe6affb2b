package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.LeadRole;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Timeline;

/** One person as the rules see them: the timeline, the settings, and what many rules ask, worked out once when asked. */
final class Case {

    private static final int MAPPA_LEAST = 2;

    private final Timeline timeline;
    private final Settings settings;
    private final Risk risk;
    private @Nullable Intervals custody;
    private @Nullable Intervals statutory;
    private @Nullable Intervals iom;
    private @Nullable Intervals managed;
    private @Nullable List<Piece> managedBy;
    private @Nullable Set<String> sources;

    Case(Timeline timeline, Settings settings) {
        this.timeline = timeline;
        this.settings = settings;
        this.risk = new Risk(timeline, settings);
    }

    Timeline timeline() {
        return timeline;
    }

    Settings settings() {
        return settings;
    }

    int get(Setting setting, int day) {
        return settings.get(setting, day);
    }

    <E extends Episode> List<E> list(Class<E> type) {
        return timeline.list(type);
    }

    /** Codes of the agencies that told of the person. */
    Set<String> sources() {
        Set<String> known = sources;
        if (known == null) {
            known = timeline.sources();
            sources = known;
        }
        return known;
    }

    /** What makes the person one of high risk, or of concern. */
    Risk risk() {
        return risk;
    }

    /** Days on which every rule weighs a step more. */
    Intervals raised() {
        return risk.raised();
    }

    List<Piece> raisedBy() {
        return risk.raisedBy();
    }

    /** Days on which some stay in custody is open. */
    Intervals custody() {
        Intervals known = custody;
        if (known == null) {
            known = spans(list(Custody.class));
            custody = known;
        }
        return known;
    }

    /** Days on which some order or licence is open. */
    Intervals statutory() {
        Intervals known = statutory;
        if (known == null) {
            known = spans(list(Supervision.class));
            statutory = known;
        }
        return known;
    }

    /** Days on which a youth justice service supervises, or one for adults. */
    Intervals supervision(boolean youth) {
        Intervals.Builder days = Intervals.builder();
        for (Supervision supervision : list(Supervision.class)) {
            if (supervision.isYouth() == youth) {
                days.add(supervision.from(), supervision.to());
            }
        }
        return days.build();
    }

    /** Days on which the person is in an IOM cohort. */
    Intervals iom() {
        Intervals known = iom;
        if (known == null) {
            known = memberships(ProgrammeType.IOM);
            iom = known;
        }
        return known;
    }

    /** Days of membership of programmes of a kind. */
    Intervals memberships(ProgrammeType type) {
        Intervals.Builder days = Intervals.builder();
        for (Membership membership : list(Membership.class)) {
            if (membership.type() == type) {
                days.add(membership.from(), membership.to());
            }
        }
        return days.build();
    }

    /** Whether MAPPA manages by this membership, at level 2 or 3; at level 1 one agency manages as it would anyway. */
    static boolean isHighMappa(Membership membership) {
        return membership.type() == ProgrammeType.MAPPA && membership.level() >= MAPPA_LEAST;
    }

    /**
     * Days on which somebody manages the person: a programme that the partnership lists, MAPPA at level 2 or 3, supervision
     * while contact is made, or, with a named lead, MARAC or a programme for those who abuse at home.
     */
    Intervals managed() {
        Intervals known = managed;
        if (known == null) {
            Intervals.Builder days = Intervals.builder();
            managedBy().forEach(piece -> days.add(piece.from(), piece.to()));
            known = days.build().union(ledPrograms());
            managed = known;
        }
        return known;
    }

    /** The records by which somebody manages the person, but for those that need a lead. */
    List<Piece> managedBy() {
        List<Piece> known = managedBy;
        if (known == null) {
            known = workOutManagedBy();
            managedBy = known;
        }
        return known;
    }

    private List<Piece> workOutManagedBy() {
        List<Piece> pieces = new ArrayList<>(4);
        for (Membership membership : list(Membership.class)) {
            boolean listed = settings.lists(Setting.MANAGING_PROGRAMMES, membership.type(), membership.from());
            if (listed || isHighMappa(membership)) {
                pieces.add(Piece.of(membership));
            }
        }
        for (Supervision supervision : list(Supervision.class)) {
            pieces.add(Piece.of(supervision, supervision.from(), supervision.contactTo()));
        }
        return pieces;
    }

    private Intervals ledPrograms() {
        Intervals programmes = memberships(ProgrammeType.MARAC).union(memberships(ProgrammeType.DA_PERPETRATOR));
        return programmes.isEmpty() ? programmes : programmes.intersect(led());
    }

    /** Days on which a named lead professional is in place, employed as far as is known. */
    Intervals led() {
        Intervals days = Intervals.none();
        for (LeadRole lead : list(LeadRole.class)) {
            if (lead.kind() == LeadRole.Kind.LEAD) {
                days = days.union(ledBy(lead));
            }
        }
        return days;
    }

    /** Days on which someone named and employed holds a role. */
    static Intervals ledBy(LeadRole lead) {
        return lead.professional() == null ? Intervals.none() : lead.employed().clip(lead.from(), lead.to());
    }

    /** Days on which one of these episodes is open. */
    static Intervals spans(List<? extends Episode> episodes) {
        if (episodes.isEmpty()) {
            return Intervals.none();
        }
        Intervals.Builder days = Intervals.builder();
        for (Episode episode : episodes) {
            days.add(episode.from(), episode.to());
        }
        return days.build();
    }

    /** All days from the first on which something was so, at or after a day. */
    static Intervals onceFrom(Intervals days, int from) {
        return days.clip(from, Day.NEVER).fromFirstOn();
    }

    /** Those episodes that count, each as the time it accounts for. A plain loop: this is asked many times for each person. */
    static <E extends Episode> List<Piece> pieces(List<E> episodes, Predicate<E> which, Function<E, Piece> as) {
        if (episodes.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>(episodes.size());
        for (E episode : episodes) {
            if (which.test(episode)) {
                pieces.add(as.apply(episode));
            }
        }
        return pieces;
    }

    /** Episodes as they are, for evidence. */
    static List<Piece> pieces(List<? extends Episode> episodes) {
        return pieces(episodes, any -> true, Piece::of);
    }
}
