package uk.iomgraph.gang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.crossborder.links.CrossBorderLink;
import uk.iomgraph.crossborder.links.GangFootprints;
import uk.iomgraph.gang.GangFootprint.GangHomeArea;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;

/** Tells in which areas the people of gangs live, and which borders that crosses. */
@Component
class Footprints {

    private static final int MOST_AREAS = 200;
    private static final int MOST_LINKS = 100;

    private final Areas areas;
    private final GangFootprints links;

    Footprints(Areas areas, GangFootprints links) {
        this.areas = areas;
        this.links = links;
    }

    /** The footprint of a gang at a level; those of all gangs of the answer are worked out together. */
    GangFootprint of(Gang gang, AreaLevel level) {
        return gang.answer().footprint(gang, level, any -> all(gang.answer(), level));
    }

    private Map<String, GangFootprint> all(GangAnswer answer, AreaLevel level) {
        Moment moment = answer.question().moment();
        AreaTree tree = areas.tree(moment);
        Map<String, Placing> placings = new HashMap<>();
        Set<String> codes = new TreeSet<>();
        for (Gang gang : answer.gangs()) {
            Placing placing = Placing.of(gang, level, tree);
            placings.put(gang.id(), placing);
            codes.addAll(placing.counts().keySet());
        }
        Map<String, Area> named = areas.byCodes(codes, moment);
        Map<String, List<CrossBorderLink>> kept = links.of(answer.keys(), level, moment);
        Map<String, GangFootprint> footprints = new HashMap<>();
        for (Gang gang : answer.gangs()) {
            Placing placing = placings.getOrDefault(gang.id(), Placing.NOWHERE);
            List<CrossBorderLink> ofGang = kept.getOrDefault(gang.facts().key(), List.of());
            footprints.put(
                    gang.id(),
                    new GangFootprint(level, placing.homes(named), placing.notPlaced(), counting(ofGang, gang)));
        }
        return footprints;
    }

    /**
     * Links that rest on ties that count, and on nothing else. One that was found of homes names all its ties; one that was
     * found of offences does not, so all ties there ever were must count.
     */
    private static List<CrossBorderLink> counting(List<CrossBorderLink> links, Gang gang) {
        Set<String> ties = gang.tied().stream()
                .flatMap(person -> person.all().stream())
                .filter(tie -> !tie.limited())
                .map(PersonGangTie::key)
                .collect(Collectors.toSet());
        boolean all = ties.size() == gang.facts().ties();
        return links.stream()
                .filter(link -> all || link.restsOnlyOn(ties))
                .limit(MOST_LINKS)
                .toList();
    }

    /**
     * Where the people of a gang live.
     *
     * @param counts how many live in each area, by code
     * @param notPlaced how many live in none of the level
     */
    private record Placing(Map<String, Integer> counts, int notPlaced) {

        static final Placing NOWHERE = new Placing(Map.of(), 0);

        static Placing of(Gang gang, AreaLevel level, AreaTree tree) {
            Map<String, Home> homes = gang.answer().homes();
            Map<String, Integer> counts = new TreeMap<>();
            int notPlaced = 0;
            for (GangPerson person : gang.tied()) {
                if (!person.victimOnly()) {
                    String code = area(homes.get(person.id()), level, tree);
                    if (code == null) {
                        notPlaced++;
                    } else {
                        counts.merge(code, 1, Integer::sum);
                    }
                }
            }
            return new Placing(counts, notPlaced);
        }

        private static @Nullable String area(@Nullable Home home, AreaLevel level, AreaTree tree) {
            String place = home == null ? null : tree.place(home.smallArea(), home.area());
            return place == null ? null : tree.lies(place, level);
        }

        List<GangHomeArea> homes(Map<String, Area> named) {
            List<GangHomeArea> homes = new ArrayList<>();
            counts.forEach((code, people) -> {
                Area area = named.get(code);
                if (area != null) {
                    homes.add(new GangHomeArea(area, people));
                }
            });
            homes.sort(Comparator.comparingInt(GangHomeArea::people).reversed());
            return homes.subList(0, Math.min(homes.size(), MOST_AREAS));
        }
    }
}
