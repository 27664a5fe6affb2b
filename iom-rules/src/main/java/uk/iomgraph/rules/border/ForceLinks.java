package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.JusticeEvent;

/** X9: two forces recorded events of one person within twelve months; it is so from the day of the second force's on. */
final class ForceLinks {

    private static final int MONTHS = 12;

    private ForceLinks() {}

    /** An event, and the area of the force that recorded it. */
    private record Recorded(JusticeEvent event, String force) {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        List<Recorded> events = new ArrayList<>();
        for (JusticeEvent event : c.timeline().list(JusticeEvent.class)) {
            String force = event.recordedBy() == null ? null : c.agencies().force(event.recordedBy());
            if (force != null) {
                events.add(new Recorded(event, force));
            }
        }
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            List<Recorded> within = within(events, i);
            Recorded first = events.get(i);
            for (Recorded later : within) {
                if (!later.force().equals(first.force()) && seen.add(Set.of(first.force(), later.force()))) {
                    link(c, first, later, within, sink);
                }
            }
        }
    }

    /** The events of the twelve months that begin with one. */
    private static List<Recorded> within(List<Recorded> events, int first) {
        int end = Day.plusMonths(events.get(first).event().from(), MONTHS);
        int last = first;
        while (last < events.size() && events.get(last).event().from() < end) {
            last++;
        }
        return events.subList(first, last);
    }

    private static void link(
            PersonCase c, Recorded first, Recorded later, List<Recorded> within, Consumer<BorderLink> sink) {
        Crossing crossing = c.crossing(first.force(), later.force());
        if (crossing == null) {
            return;
        }
        Map<String, Integer> forces = new HashMap<>();
        within.forEach(recorded -> forces.merge(recorded.force(), 1, Integer::sum));
        sink.accept(BorderLink.of(
                        LinkKind.SEVERAL_FORCES,
                        c.identity(),
                        crossing,
                        later.event().from())
                .weighing(within.size(), Double.NaN)
                .between(c.places().middle(crossing.from()), c.places().middle(crossing.to()))
                .because(FROM_AREA, first.event().key())
                .because(TO_AREA, later.event().key())
                .saying(
                        String.format(
                                Locale.UK,
                                "%d forces recorded %d events within %d months of %s; entropy %.2f bits.",
                                forces.size(),
                                within.size(),
                                MONTHS,
                                Words.day(first.event().from()),
                                entropy(forces, within.size())),
                        crossing.from(),
                        crossing.to()));
    }

    /** Shannon's entropy of how the events are spread over the forces: 0 for one force, 1 for two with as many each. */
    private static double entropy(Map<String, Integer> forces, int all) {
        double bits = 0;
        for (int count : forces.values()) {
            double share = (double) count / all;
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
