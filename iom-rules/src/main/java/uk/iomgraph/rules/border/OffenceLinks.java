package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Involvement;

/** X1, X10 and X13: offences in another area than the home. */
final class OffenceLinks {

    /** How long before or after the offence a tie counts, in days. */
    private static final int NEAR = 90;

    private static final int RESIDENTS = 2;

    private OffenceLinks() {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        for (Involvement offence : c.accusations()) {
            Homes.Home home = c.homes().at(offence.offenceDay());
            Crossing crossing = home == null ? null : c.crossing(home.area(), offence.area());
            if (home != null && crossing != null) {
                sink.accept(link(LinkKind.OFFENCE_ELSEWHERE, c, offence, home, crossing)
                        .saying(
                                "Accused of an offence on " + Words.day(offence.offenceDay())
                                        + " in another area than the home.",
                                offence.offence()));
                rail(c, offence, home, crossing, sink);
                chain(c, offence, home, crossing, sink);
            }
        }
    }

    private static BorderLink.Builder link(
            LinkKind kind, PersonCase c, Involvement offence, Homes.Home home, Crossing crossing) {
        return BorderLink.of(kind, c.identity(), crossing, offence.offenceDay())
                .weighing(1, HarmWeights.days(offence.scene().group()))
                .between(c.where(home), c.where(offence))
                .because(JOINS, offence.key())
                .because(FROM_AREA, home.key());
    }

    private static void rail(
            PersonCase c, Involvement offence, Homes.Home home, Crossing crossing, Consumer<BorderLink> sink) {
        String recordedBy = offence.scene().recordedBy();
        if (recordedBy != null && c.agencies().isPoliceWithoutTerritory(recordedBy)) {
            sink.accept(link(LinkKind.RAIL, c, offence, home, crossing)
                    .saying(
                            "Accused of an offence on " + Words.day(offence.offenceDay())
                                    + " that a police force without an area of its own recorded.",
                            offence.offence()));
        }
    }

    private static void chain(
            PersonCase c, Involvement offence, Homes.Home home, Crossing crossing, Consumer<BorderLink> sink) {
        if (!isDrugs(offence)) {
            return;
        }
        int day = offence.offenceDay();
        Map<String, Circle.Acquaintance> residents = new TreeMap<>();
        for (Circle.Acquaintance tie : c.circle().acquaintances()) {
            boolean near =
                    tie.from() <= Day.plus(day, NEAR) && Math.min(tie.to(), tie.reviewDue()) > Day.plus(day, -NEAR);
            Homes.Home theirs = c.circle().homesOf(tie.person()).at(day);
            if (near
                    && tie.graded()
                    && theirs != null
                    && Crossing.together(theirs.area(), offence.area(), c.places())) {
                residents.putIfAbsent(tie.person(), tie);
            }
        }
        if (residents.size() >= RESIDENTS) {
            BorderLink.Builder link = link(LinkKind.SUPPLY_CHAIN, c, offence, home, crossing)
                    .weighing(residents.size(), HarmWeights.days(offence.scene().group()));
            residents.values().forEach(tie -> link.because(TO_AREA, tie.key()));
            sink.accept(link.saying(
                    "Accused of a drug offence on " + Words.day(day) + " in another area, and tied to "
                            + residents.size() + " people who lived there within " + NEAR + " days of it.",
                    offence.offence()));
        }
    }

    private static boolean isDrugs(Involvement offence) {
        String group = offence.scene().group();
        return group != null && group.toLowerCase(Locale.ROOT).contains("drug");
    }
}
