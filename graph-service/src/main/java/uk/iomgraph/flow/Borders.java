package uk.iomgraph.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import uk.iomgraph.coverage.BorderGaps;
import uk.iomgraph.coverage.BorderGaps.Border;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.flow.Flows.Days;
import uk.iomgraph.flow.Managed.Stay;
import uk.iomgraph.flow.SharedPeople.Gathering;
import uk.iomgraph.flow.index.JourneyIndex;
import uk.iomgraph.flow.index.JourneyIndex.Window;
import uk.iomgraph.flow.index.LevelAreas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/** Finds what two areas have to do with each other. Offending counts over the year that ends with the day. */
@Service
class Borders {

    private static final String COHORT = "IOM";
    private static final int MOST_GAPS = 100;

    private final Areas areas;
    private final JourneyFigures figures;
    private final Flows flows;
    private final Managed managed;
    private final BorderGaps gaps;

    Borders(Areas areas, JourneyFigures figures, Flows flows, Managed managed, BorderGaps gaps) {
        this.areas = areas;
        this.figures = figures;
        this.flows = flows;
        this.managed = managed;
        this.gaps = gaps;
    }

    /**
     * Two areas.
     *
     * @throws BadQuestion if there is no such area, or they are not two areas of one level
     */
    BorderPair pair(BorderPairArguments arguments, Moment moment, Viewer viewer) {
        AreaTree tree = areas.tree(moment);
        String a = tree.known(arguments.a());
        String b = tree.known(arguments.b());
        AreaLevel level = arguments.level() == null ? Territory.level(tree, a) : arguments.level();
        Territory territory = Territory.of(tree, level, null);
        String one = territory.area(a);
        String other = territory.area(b);
        if (one == null || other == null || one.equals(other)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'a' and 'b' do not lie in two different areas of the level " + level + ".");
        }
        return new BorderPair(
                territory,
                one,
                other,
                moment,
                viewer,
                SingletonSupplier.of(() -> managed.in(Set.of(one, other), territory, moment, viewer)),
                SingletonSupplier.of(() -> flows.year(territory, moment, viewer)),
                SingletonSupplier.of(() -> gaps(one, other, territory, moment, viewer)));
    }

    /** Those who live in the one area and offended, or are managed, in the other. */
    SharedPeople sharedPeople(BorderPair pair) {
        Gathering gathering = new Gathering(pair.moment(), pair.viewer());
        gathering.offended(travellers(pair, pair.aCode(), pair.bCode()), pair.aCode());
        gathering.offended(travellers(pair, pair.bCode(), pair.aCode()), pair.bCode());
        pair.stays().get().stream().filter(stay -> crosses(stay, pair)).forEach(gathering::managed);
        return gathering.people();
    }

    /** Those in an IOM cohort of each area at once. */
    SharedPeople dualCohorts(BorderPair pair) {
        List<Stay> cohort = pair.stays().get().stream()
                .filter(stay -> stay.kind().equals(COHORT))
                .toList();
        Map<String, Set<String>> places = new HashMap<>();
        cohort.forEach(stay ->
                places.computeIfAbsent(stay.person(), any -> new HashSet<>()).add(String.valueOf(stay.place())));
        Gathering gathering = new Gathering(pair.moment(), pair.viewer());
        cohort.stream()
                .filter(stay -> places.getOrDefault(stay.person(), Set.of()).size() > 1)
                .forEach(gathering::managed);
        return gathering.people();
    }

    private static boolean crosses(Stay stay, BorderPair pair) {
        String home = stay.home();
        return home != null && (home.equals(pair.aCode()) || home.equals(pair.bCode())) && !home.equals(stay.place());
    }

    private BorderGaps.Found gaps(String a, String b, Territory territory, Moment moment, Viewer viewer) {
        Set<String> travellers = new HashSet<>(travellers(a, b, territory, moment, viewer));
        travellers.addAll(travellers(b, a, territory, moment, viewer));
        AreaTree tree = territory.tree();
        return gaps.on(new Border(tree.within(a), tree.within(b), travellers), moment, viewer, MOST_GAPS);
    }

    private Set<String> travellers(BorderPair pair, String home, String place) {
        return travellers(home, place, pair.territory(), pair.moment(), pair.viewer());
    }

    private Set<String> travellers(String home, String place, Territory territory, Moment moment, Viewer viewer) {
        JourneyIndex index = figures.index(viewer);
        Window year = Days.yearTo(moment.asOf()).window(moment);
        return index.travellers(new LevelAreas(List.of(home, place), territory::area), year);
    }
}
