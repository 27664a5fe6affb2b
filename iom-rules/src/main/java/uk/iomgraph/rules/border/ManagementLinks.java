package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Supervision;

/** X6 and X15: managed in another area than the home, or in the cohorts of two. */
final class ManagementLinks {

    /** A mismatch of no more days than this is none. */
    private static final int BORNE_DAYS = 14;

    private static final int MAPPA_LEAST = 2;

    private ManagementLinks() {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        elsewhere(c, sink);
        twoCohorts(c, sink);
    }

    /** Somebody manages a person in an area. */
    private record Stay(Episode record, String area, int from, int to) {}

    private static void elsewhere(PersonCase c, Consumer<BorderLink> sink) {
        Map<String, List<Stay>> byArea = new TreeMap<>();
        for (Membership membership : c.timeline().list(Membership.class)) {
            if (manages(c, membership)) {
                add(byArea, membership, membership.area(), membership.to());
            }
        }
        for (Supervision supervision : c.timeline().list(Supervision.class)) {
            add(byArea, supervision, supervision.area(), supervision.contactTo());
        }
        byArea.forEach((area, stays) -> {
            for (Homes.Home home : c.homes().stretches()) {
                Crossing crossing = c.crossing(home.area(), area);
                if (crossing != null) {
                    mismatch(c, home, stays, crossing, sink);
                }
            }
        });
    }

    private static void add(Map<String, List<Stay>> byArea, Episode record, @Nullable String area, int to) {
        if (area != null) {
            byArea.computeIfAbsent(area, any -> new ArrayList<>()).add(new Stay(record, area, record.from(), to));
        }
    }

    private static boolean manages(PersonCase c, Membership membership) {
        boolean highMappa = membership.type() == ProgrammeType.MAPPA && membership.level() >= MAPPA_LEAST;
        return highMappa || c.settings().lists(Setting.MANAGING_PROGRAMMES, membership.type(), membership.from());
    }

    private static void mismatch(
            PersonCase c, Homes.Home home, List<Stay> stays, Crossing crossing, Consumer<BorderLink> sink) {
        Intervals.Builder managed = Intervals.builder();
        stays.forEach(stay -> managed.add(stay.from(), stay.to()));
        for (Interval days : managed.build()
                .clip(home.from(), home.to())
                .atLeast(BORNE_DAYS + 1)
                .list()) {
            Stay first = stays.stream()
                    .filter(stay -> stay.from() <= days.from() && days.from() < stay.to())
                    .findFirst()
                    .orElseThrow();
            sink.accept(BorderLink.of(LinkKind.MANAGED_ELSEWHERE, c.identity(), crossing, days.from())
                    .until(days.to())
                    .between(c.where(home), c.places().middle(crossing.to()))
                    .because(JOINS, first.record().key())
                    .because(FROM_AREA, home.key())
                    .saying(
                            "Managed in another area than the home " + Words.period(days.from(), days.to()) + ".",
                            crossing.to(),
                            Integer.toString(days.from())));
        }
    }

    private static void twoCohorts(PersonCase c, Consumer<BorderLink> sink) {
        Map<String, List<Membership>> cohorts = new TreeMap<>();
        for (Membership membership : c.timeline().list(Membership.class)) {
            if (membership.type() == ProgrammeType.IOM && membership.area() != null) {
                cohorts.computeIfAbsent(membership.area(), any -> new ArrayList<>())
                        .add(membership);
            }
        }
        List<List<Membership>> all = List.copyOf(cohorts.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                together(c, all.get(i), all.get(j), sink);
            }
        }
    }

    private static void together(
            PersonCase c, List<Membership> these, List<Membership> those, Consumer<BorderLink> sink) {
        for (Interval days : days(these).intersect(days(those)).list()) {
            Membership one = open(these, days.from());
            Membership other = open(those, days.from());
            boolean first = one.from() <= other.from();
            Membership before = first ? one : other;
            Membership after = first ? other : one;
            Crossing crossing = c.crossing(before.area(), after.area());
            if (crossing != null) {
                sink.accept(BorderLink.of(LinkKind.DUAL_COHORT, c.identity(), crossing, days.from())
                        .until(days.to())
                        .between(c.places().middle(crossing.from()), c.places().middle(crossing.to()))
                        .because(FROM_AREA, before.key())
                        .because(TO_AREA, after.key())
                        .saying(
                                "In the cohorts of two areas " + Words.period(days.from(), days.to()) + ".",
                                Objects.requireNonNull(one.area()),
                                Objects.requireNonNull(other.area()),
                                Integer.toString(days.from())));
            }
        }
    }

    private static Intervals days(List<Membership> memberships) {
        Intervals.Builder days = Intervals.builder();
        memberships.forEach(membership -> days.add(membership.from(), membership.to()));
        return days.build();
    }

    private static Membership open(List<Membership> memberships, int day) {
        return memberships.stream()
                .filter(membership -> membership.span().contains(day))
                .findFirst()
                .orElseThrow();
    }
}
