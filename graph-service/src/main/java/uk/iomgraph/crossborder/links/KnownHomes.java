package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.rules.border.Homes;

/**
 * The main homes of those whom people had to do with. Each is read once in a sweep, though many may have to do with the same
 * person; whoever moves meanwhile brings all of these into the next sweep. Safe for use by several threads.
 */
final class KnownHomes {

    /** So many people's homes are estimated to take 60 MB. */
    private static final int MOST = 200_000;

    private final FoldedPlaces places;
    private final Map<String, Homes> known = new ConcurrentHashMap<>();

    KnownHomes(FoldedPlaces places) {
        this.places = places;
    }

    /** The homes of people, by identity; those without any have none. */
    Map<String, Homes> of(Collection<String> people, GraphTransaction transaction) {
        Map<String, Homes> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String person : people) {
            Homes homes = known.get(person);
            if (homes == null) {
                unknown.add(person);
            } else {
                found.put(person, homes);
            }
        }
        Map<String, Homes> read = Circles.homes(unknown, places, transaction);
        unknown.forEach(person -> found.put(person, read.getOrDefault(person, Homes.NONE)));
        remember(unknown, found);
        return Map.copyOf(found);
    }

    private void remember(List<String> people, Map<String, Homes> homes) {
        if (known.size() + people.size() > MOST) {
            known.clear();
        }
        people.forEach(person -> known.put(person, homes.getOrDefault(person, Homes.NONE)));
    }
}
