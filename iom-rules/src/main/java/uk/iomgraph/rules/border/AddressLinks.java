package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.Point;

/** X11: an address in one area where at least two people live at once who are in the cohort of another. */
public final class AddressLinks {

    private static final int LEAST = 2;

    private AddressLinks() {}

    /**
     * Somebody lives at the address while in a cohort.
     *
     * @param person identity
     * @param lived key of the record of living there
     * @param member key of the record of being in the cohort
     * @param cohort code of the area of the cohort
     * @param from first day of both
     * @param to the day after the last of both, or {@link uk.iomgraph.rules.interval.Day#NEVER}
     */
    public record Use(String person, String lived, String member, String cohort, int from, int to) {}

    /**
     * The links of an address.
     *
     * @param address its key
     * @param area code of its area
     * @param at where it is; null if not known
     * @param uses who lived there
     */
    public static List<BorderLink> of(String address, String area, @Nullable Point at, List<Use> uses, Places places) {
        Map<String, List<Use>> byCohort = new TreeMap<>();
        for (Use use : uses) {
            if (use.from() < use.to()) {
                byCohort.computeIfAbsent(use.cohort(), any -> new ArrayList<>()).add(use);
            }
        }
        List<BorderLink> links = new ArrayList<>();
        byCohort.forEach((cohort, of) -> {
            Crossing crossing = Crossing.of(cohort, area, places);
            if (crossing != null) {
                Point there = at == null ? places.middle(area) : at;
                for (Interval days : shared(of).list()) {
                    links.add(link(address, crossing, of, days)
                            .between(places.middle(cohort), there)
                            .saying(
                                    "An address where at least " + LEAST
                                            + " people lived at once who were in the cohort of " + "another area "
                                            + Words.period(days.from(), days.to()) + ".",
                                    cohort,
                                    Integer.toString(days.from())));
                }
            }
        });
        return links;
    }

    private static BorderLink.Builder link(String address, Crossing crossing, List<Use> uses, Interval days) {
        TreeSet<String> people = new TreeSet<>();
        TreeSet<String> lived = new TreeSet<>();
        TreeSet<String> member = new TreeSet<>();
        for (Use use : uses) {
            if (use.from() < days.to() && days.from() < use.to()) {
                people.add(use.person());
                lived.add(use.lived());
                member.add(use.member());
            }
        }
        return BorderLink.of(LinkKind.SHARED_ADDRESS, address, crossing, days.from())
                .until(days.to())
                .weighing(people.size(), Double.NaN)
                .because(FROM_AREA, member.toArray(String[]::new))
                .because(TO_AREA, lived.toArray(String[]::new));
    }

    /** Days on which at least two people do. */
    private static Intervals shared(List<Use> uses) {
        Map<String, Intervals.Builder> byPerson = new TreeMap<>();
        for (Use use : uses) {
            byPerson.computeIfAbsent(use.person(), any -> Intervals.builder()).add(use.from(), use.to());
        }
        Intervals one = Intervals.none();
        Intervals two = Intervals.none();
        for (Intervals.Builder person : byPerson.values()) {
            Intervals days = person.build();
            two = two.union(one.intersect(days));
            one = one.union(days);
        }
        return two;
    }
}
