package uk.iomgraph.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.figures.CoverageFigures.Snapshots;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.index.GapHit;
import uk.iomgraph.coverage.index.GapQuestion;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.security.Viewer;

/** Finds the open gaps that lie on a border: of the rules about what crosses it, and about both of its sides. */
@Service
public class BorderGaps {

    /** The rules about duplication and what crosses borders. */
    private static final Set<String> RULES = Set.of("G40", "G41", "G42", "G43", "G44", "G45", "G46");

    private static final int LOOKED_AT = 2_000;

    private final CoverageFigures figures;
    private final FactReader facts;
    private final Gaps gaps;
    private final People people;

    BorderGaps(CoverageFigures figures, FactReader facts, Gaps gaps, People people) {
        this.figures = figures;
        this.facts = facts;
        this.gaps = gaps;
        this.people = people;
    }

    /**
     * A border.
     *
     * @param one codes of the areas on one side, all that lie within it
     * @param other codes of the areas on the other side
     * @param travellers identities of people who live on either side and offended on the other
     */
    public record Border(Set<String> one, Set<String> other, Set<String> travellers) {

        /** Copies what it is given. */
        public Border {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
            travellers = Set.copyOf(travellers);
        }

        /** Whether two codes lie on different sides. */
        boolean divides(String here, String there) {
            return (one.contains(here) && other.contains(there)) || (other.contains(here) && one.contains(there));
        }
    }

    /**
     * Gaps on a border.
     *
     * @param told those that may be told of, the most severe first
     * @param withheld how many are left out, since it may not be told where the person lives, offends and is managed
     */
    public record Found(List<Gap> told, int withheld) {

        /** Copies what it is given. */
        public Found {
            told = List.copyOf(told);
        }
    }

    /**
     * The gaps of people on either side whose records name the other, or who travel to it, and, for whoever works on one of
     * them, those about the pair itself; the most severe first.
     *
     * @param most how many at most, those withheld among them; of the gaps on either side the 2,000 most severe are looked at
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    public Found on(Border border, Moment moment, Viewer viewer, int most) {
        Snapshots snapshots = figures.snapshots();
        Viewpoint viewpoint = snapshots.viewpoint(moment);
        Set<String> both = new HashSet<>(border.one());
        both.addAll(border.other());
        CoverageFilter filter =
                CoverageFilter.builder().rules(RULES).areas(both).build();
        CoverageFilter pairs = CoverageFilter.builder().rules(RULES).build();
        List<GapHit> hits =
                new ArrayList<>(snapshots.wider(viewer).gaps(new GapQuestion(pairs, viewpoint, null), null, LOOKED_AT));
        hits.addAll(snapshots.people(viewer).gaps(new GapQuestion(filter, viewpoint, null), null, LOOKED_AT));
        hits.sort(Gaps.ORDER);
        List<Gap> shown = gaps.shown(hits, moment, viewer);
        Map<String, List<String>> named = facts.areas(
                shown.stream().flatMap(BorderGaps::evidence).distinct().toList(), moment.knownAt());
        return found(
                shown.stream()
                        .filter(gap -> isOn(border, gap, named, viewer))
                        .limit(most)
                        .toList(),
                moment,
                viewer);
    }

    /** That a gap is on a border tells where the person lives and what they have to do with the other side. */
    private Found found(List<Gap> all, Moment moment, Viewer viewer) {
        Set<String> identities =
                all.stream().map(Gap::personId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, Person> read = people.byIds(identities, moment, viewer);
        List<Gap> told = all.stream().filter(gap -> tells(gap.personId(), read)).toList();
        return new Found(told, all.size() - told.size());
    }

    private static boolean tells(@Nullable String identity, Map<String, Person> read) {
        Person person = identity == null ? null : read.get(identity);
        return identity == null || (person != null && person.tellsWhere());
    }

    private static boolean isOn(Border border, Gap gap, Map<String, List<String>> named, Viewer viewer) {
        String person = gap.personId();
        if (person == null) {
            // Its explanation counts what crosses the border, and is for those who work on one side of it.
            String[] sides = gap.kept().subject().split("\\|", -1);
            return sides.length == 2
                    && border.divides(sides[0], sides[1])
                    && (viewer.reaches(sides[0]) || viewer.reaches(sides[1]));
        }
        String area = gap.hit().area();
        return area != null
                && (border.travellers().contains(person)
                        || evidence(gap)
                                .flatMap(key -> named.getOrDefault(key, List.of()).stream())
                                .anyMatch(other -> border.divides(area, other)));
    }

    private static Stream<String> evidence(Gap gap) {
        return gap.kept().evidence().stream().map(Evidence::key);
    }
}
