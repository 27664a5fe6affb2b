package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.LeadAgreement;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Notification;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Residence;

/** Rules G40, G41 and G44: managed twice, or offending across a border. */
final class BorderRules {

    private BorderRules() {}

    /** G40: in IOM and under MAPPA or the NCA at once for long, without agreement who leads. */
    static void managedTwice(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        for (Membership other : c.list(Membership.class)) {
            if (!Case.isHighMappa(other) && other.type() != ProgrammeType.NCA_LIFETIME) {
                continue;
            }
            List<Piece> agreed = Case.pieces(
                    c.list(LeadAgreement.class),
                    agreement -> agreement.names(ProgrammeType.IOM, other.type()),
                    Piece::of);
            sink.accept(new Requirement(
                            c.iom().clip(other.from(), other.to()),
                            Risk.days(agreed),
                            gap -> "Managed by IOM and by another programme at once, with no agreement who leads, "
                                    + gap.period() + ".")
                    .because(Piece.of(other))
                    .because(OwnershipRules.cohort(c))
                    .covers(agreed)
                    .allowing(day -> c.get(Setting.DUPLICATE_MANAGEMENT, day))
                    .of(other.programme()));
        }
    }

    /** G41: in the cohorts of two areas at once for long, with neither a handover nor an agreement who leads. */
    static void twoCohorts(Case c, Consumer<Requirement> sink) {
        List<Membership> cohorts = c.list(Membership.class).stream()
                .filter(membership -> membership.type() == ProgrammeType.IOM)
                .toList();
        for (int i = 0; i < cohorts.size(); i++) {
            for (int j = i + 1; j < cohorts.size(); j++) {
                String one = cohorts.get(i).area();
                String other = cohorts.get(j).area();
                if (one != null && other != null && !one.equals(other)) {
                    sink.accept(together(c, cohorts.get(i), cohorts.get(j)));
                }
            }
        }
    }

    private static Requirement together(Case c, Membership one, Membership other) {
        List<Piece> covers = new ArrayList<>();
        for (Handover handover : c.list(Handover.class)) {
            boolean between = joins(handover, one.area(), other.area()) || joins(handover, other.area(), one.area());
            if (between) {
                covers.add(
                        Piece.of(handover, handover.from(), Math.min(handover.declinedOn(), handover.withdrawnOn())));
            }
        }
        c.list(LeadAgreement.class).forEach(agreement -> covers.add(Piece.of(agreement)));
        return new Requirement(
                        Intervals.of(one.from(), one.to()).clip(other.from(), other.to()),
                        Risk.days(covers),
                        gap -> "In the cohorts of two areas, with no handover and no shared lead, " + gap.period()
                                + ".")
                .because(Piece.of(other))
                .because(Piece.of(one))
                .covers(covers)
                .allowing(day -> c.get(Setting.DUAL_COHORT, day))
                .in(other.area())
                .of(other.programme());
    }

    /** Whether a case was handed from one area to the other; an agency may say that both are the same. */
    private static boolean joins(Handover handover, @Nullable String from, @Nullable String to) {
        return handover.fromArea().equals(from) && handover.toArea().equals(to);
    }

    /** G44: a cohort member offends in another area again and again, and that area was not told. */
    static void offendsElsewhere(Case c, Consumer<Requirement> sink) {
        if (c.iom().isEmpty()) {
            return;
        }
        Map<String, List<Involvement>> away = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Involvement offence : c.list(Involvement.class)) {
            String area = offence.area();
            String home = home(c, offence.offenceDay());
            boolean elsewhere = area != null && home != null && !area.equals(home);
            if (elsewhere && offence.isCharged() && seen.add(offence.offence())) {
                away.computeIfAbsent(String.valueOf(area), any -> new ArrayList<>())
                        .add(offence);
            }
        }
        away.forEach((area, offences) -> {
            offences.sort(Comparator.comparingInt(Involvement::offenceDay).thenComparing(Involvement::key));
            sink.accept(untold(c, area, offences));
        });
    }

    private static Requirement untold(Case c, String area, List<Involvement> offences) {
        Intervals.Builder required = Intervals.builder();
        List<Piece> because = new ArrayList<>();
        String from = null;
        for (int last = 0; last < offences.size(); last++) {
            int day = offences.get(last).offenceDay();
            int first = last + 1 - c.get(Setting.AWAY_OFFENCES, day);
            boolean enough = first >= 0 && day - offences.get(first).offenceDay() <= c.get(Setting.AWAY_WINDOW, day);
            if (enough && c.iom().contains(day)) {
                required.add(day, Day.NEVER);
                from = from == null ? home(c, day) : from;
                because.add(Piece.of(offences.get(last), day, Day.NEVER));
            }
        }
        List<Piece> told = new ArrayList<>();
        for (Notification notification : c.list(Notification.class)) {
            if (notification.toArea().equals(area) && notification.fromArea().equals(from)) {
                told.add(Piece.of(notification));
            }
        }
        return new Requirement(
                        required.build(),
                        Risk.days(told),
                        gap -> "Charged with or convicted of repeated offences in another area, which was not told "
                                + gap.period() + ".")
                .because(because)
                .covers(told)
                .in(from);
    }

    /** The area of the home on a day, the main home first; null if not known. */
    static @Nullable String home(Case c, int day) {
        String area = null;
        for (Residence home : c.list(Residence.class)) {
            boolean main = home.kind() == Residence.Kind.MAIN;
            if (home.span().contains(day) && home.area() != null && (area == null || main)) {
                area = home.area();
            }
        }
        return area;
    }
}
