package uk.iomgraph.rules.border;

import static uk.iomgraph.rules.border.LinkEvidence.Role.FROM_AREA;
import static uk.iomgraph.rules.border.LinkEvidence.Role.JOINS;
import static uk.iomgraph.rules.border.LinkEvidence.Role.TO_AREA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Words;
import uk.iomgraph.rules.timeline.Point;

/** X12: a vehicle or telephone of the person was seen in two areas within seven days; it is so from the second day on. */
final class ObjectLinks {

    private static final int DAYS = 7;

    private static final Comparator<Circle.Sighting> ORDER =
            Comparator.comparingInt(Circle.Sighting::day).thenComparing(Circle.Sighting::key);

    private ObjectLinks() {}

    /** Two sightings, and how often there were two in these areas. */
    private record Occasion(Circle.Sighting first, Circle.Sighting second, Crossing crossing, int count) {}

    static void find(PersonCase c, Consumer<BorderLink> sink) {
        Map<String, List<Circle.Sighting>> byThing = new TreeMap<>();
        c.circle().sightings().stream()
                .sorted(ORDER)
                .forEach(seen -> byThing.computeIfAbsent(seen.thing(), any -> new ArrayList<>())
                        .add(seen));
        byThing.forEach((thing, sightings) ->
                occasions(c, sightings).forEach((areas, occasion) -> sink.accept(link(c, thing, areas, occasion))));
    }

    /** The first occasion for each two areas. */
    private static Map<String, Occasion> occasions(PersonCase c, List<Circle.Sighting> sightings) {
        Map<String, Occasion> occasions = new TreeMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Circle.Sighting first = sightings.get(i);
            for (int j = i + 1; j < sightings.size() && sightings.get(j).day() - first.day() <= DAYS; j++) {
                Circle.Sighting second = sightings.get(j);
                Crossing crossing = c.crossing(first.area(), second.area());
                if (crossing != null) {
                    Set<String> areas = new TreeSet<>(Set.of(first.area(), second.area()));
                    occasions.merge(
                            String.join("|", areas),
                            new Occasion(first, second, crossing, 1),
                            (before, again) -> new Occasion(
                                    before.first(), before.second(), before.crossing(), before.count() + 1));
                }
            }
        }
        return occasions;
    }

    private static BorderLink link(PersonCase c, String thing, String areas, Occasion occasion) {
        Circle.Sighting first = occasion.first();
        Circle.Sighting second = occasion.second();
        return BorderLink.of(LinkKind.OBJECT_SEEN, c.identity(), occasion.crossing(), second.day())
                .weighing(occasion.count(), Double.NaN)
                .between(where(c, first), where(c, second))
                .because(JOINS, first.used())
                .because(FROM_AREA, first.key())
                .because(TO_AREA, second.key())
                .saying(
                        "A vehicle or telephone was seen in two areas on " + Words.day(first.day()) + " and "
                                + Words.day(second.day()) + ".",
                        thing,
                        areas);
    }

    private static @Nullable Point where(PersonCase c, Circle.Sighting seen) {
        return seen.at() == null ? c.places().middle(seen.area()) : seen.at();
    }
}
