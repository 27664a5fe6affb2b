package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.Custody;
import uk.iomgraph.rules.timeline.Residence;

/** X5, X7 and X8: moves, custody away from home, and release to somewhere else. */
final class HomeLinks {

    private HomeLinks() {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        moves(c, sink);
        custody(c, sink);
        releases(c, sink);
    }

    private static void moves(PersonCase c, Consumer<BorderLink> sink) {
        Homes.Home left = null;
        for (Homes.Home reached : c.homes().stretches()) {
            Crossing crossing = left == null ? null : c.crossing(left.area(), reached.area());
            if (left != null && crossing != null) {
                int without = reached.from() - left.to();
                sink.accept(BorderLink.of(LinkKind.MOVE, c.identity(), crossing, reached.from())
                        .between(c.where(left), c.where(reached))
                        .because(FROM_AREA, left.key())
                        .because(TO_AREA, reached.key())
                        .saying(
                                "Moved to another area on " + Words.day(reached.from())
                                        + (without == 0 ? "." : ", " + Words.days(without) + " after the old home."),
                                reached.key(),
                                Integer.toString(reached.from())));
            }
            left = reached;
        }
    }

    /** Stays at one prison that abut or overlap are one. */
    private static void custody(PersonCase c, Consumer<BorderLink> sink) {
        Map<String, Intervals.Builder> stays = new TreeMap<>();
        for (Custody custody : c.timeline().list(Custody.class)) {
            if (custody.prison() != null) {
                stays.computeIfAbsent(custody.prison(), any -> Intervals.builder())
                        .add(custody.from(), custody.to());
            }
        }
        stays.forEach((prison, days) -> {
            for (Interval stay : days.build().list()) {
                held(c, prison, stay, sink);
            }
        });
    }

    private static void held(PersonCase c, String prison, Interval stay, Consumer<BorderLink> sink) {
        Homes.Home home = c.homes().before(stay.from());
        String area = c.agencies().area(prison);
        Crossing crossing = home == null ? null : c.crossing(home.area(), area);
        if (home == null || crossing == null || !crossing.levels().contains(AreaLevel.PROBATION_REGION)) {
            return;
        }
        sink.accept(BorderLink.of(LinkKind.CUSTODY_ELSEWHERE, c.identity(), crossing, stay.from())
                .until(stay.to())
                .between(c.where(home), area == null ? null : c.places().middle(area))
                .because(JOINS, record(c, prison, stay))
                .because(FROM_AREA, home.key())
                .saying(
                        "Held in a prison of another probation region than the home "
                                + Words.period(stay.from(), stay.to()) + ".",
                        prison,
                        Integer.toString(stay.from())));
    }

    private static String record(PersonCase c, String prison, Interval stay) {
        for (Custody custody : c.timeline().list(Custody.class)) {
            if (prison.equals(custody.prison()) && custody.from() == stay.from()) {
                return custody.key();
            }
        }
        throw new IllegalStateException("A stay begins with a record");
    }

    /** Released is who is held by no record from then on. */
    private static void releases(PersonCase c, Consumer<BorderLink> sink) {
        Intervals.Builder held = Intervals.builder();
        c.timeline().list(Custody.class).forEach(custody -> held.add(custody.from(), custody.to()));
        for (Interval stay : held.build().list()) {
            Homes.Home before = c.homes().before(stay.from());
            Residence after = stay.to() == Day.NEVER ? null : residence(c, stay.to());
            Crossing crossing = before == null || after == null ? null : c.crossing(before.area(), after.area());
            if (before != null && after != null && crossing != null) {
                String area = String.valueOf(after.area());
                sink.accept(BorderLink.of(LinkKind.RELEASED_ELSEWHERE, c.identity(), crossing, stay.to())
                        .between(
                                c.where(before), after.at() == null ? c.places().middle(area) : after.at())
                        .because(JOINS, lastRecord(c, stay.to()))
                        .because(FROM_AREA, before.key())
                        .because(TO_AREA, after.key())
                        .saying(
                                "Released on " + Words.day(stay.to())
                                        + " to another area than the home before custody.",
                                Integer.toString(stay.to())));
            }
        }
    }

    private static String lastRecord(PersonCase c, int release) {
        for (Custody custody : c.timeline().list(Custody.class)) {
            if (custody.to() == release && custody.from() < release) {
                return custody.key();
            }
        }
        throw new IllegalStateException("A release ends a record");
    }

    /** The roof on a day, the main home first, of several the one that began last. */
    private static @Nullable Residence residence(PersonCase c, int day) {
        Residence found = null;
        for (Residence residence : c.timeline().list(Residence.class)) {
            boolean there = residence.span().contains(day) && residence.isHome() && residence.area() != null;
            boolean main = residence.kind() == Residence.Kind.MAIN;
            if (there && (main || found == null || found.kind() != Residence.Kind.MAIN)) {
                found = residence;
            }
        }
        return found;
    }
}
