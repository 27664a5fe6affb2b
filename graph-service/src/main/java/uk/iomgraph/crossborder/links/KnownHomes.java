package uk.iomgraph.crossborder.links;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Cache<String, Homes> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownHomes(FoldedPlaces places) {
        this.places = places;
    }

    /** The homes of people, by identity; those without any have none. */
    Map<String, Homes> of(Collection<String> people, GraphTransaction transaction) {
        return known.getAll(people, unknown -> homes(unknown, transaction));
    }

    private Map<String, Homes> homes(Set<? extends String> people, GraphTransaction transaction) {
        Map<String, Homes> read = Circles.homes(List.copyOf(people), places, transaction);
        Map<String, Homes> homes = new HashMap<>();
        people.forEach(person -> homes.put(person, read.getOrDefault(person, Homes.NONE)));
        return homes;
    }
}
