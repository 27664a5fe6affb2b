package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
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

    private final Areas areas;
    private final JourneyFigures figures;
    private final Managed managed;
    private final BorderGaps gaps;

    Borders(Areas areas, JourneyFigures figures, Managed managed, BorderGaps gaps) {
        this.areas = areas;
        this.figures = figures;
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
        String a = Territory.known(tree, arguments.a());
        String b = Territory.known(tree, arguments.b());
        AreaLevel level = arguments.level() == null ? Territory.level(tree, a) : arguments.level();
        Territory territory = Territory.of(tree, level, null);
        String one = territory.area(a);
        String other = territory.area(b);
        if (one == null || other == null || one.equals(other)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'a' and 'b' do not lie in two different areas of the level " + level + ".");
        }
        return new BorderPair(territory, one, other, moment, viewer);
    }

    /** Those who live in the one area and offended, or are managed, in the other. */
    SharedPeople sharedPeople(BorderPair pair) {
        Gathering gathering = new Gathering(pair.moment(), pair.viewer());
        gathering.offended(travellers(pair, pair.aCode(), pair.bCode()), pair.aCode());
        gathering.offended(travellers(pair, pair.bCode(), pair.aCode()), pair.bCode());
        stays(pair, pair.aCode()).stream()
                .filter(stay -> pair.bCode().equals(stay.home()))
                .forEach(gathering::managed);
        stays(pair, pair.bCode()).stream()
                .filter(stay -> pair.aCode().equals(stay.home()))
                .forEach(gathering::managed);
        return gathering.people();
    }

    /** Those in an IOM cohort of each area at once. */
    SharedPeople dualCohorts(BorderPair pair) {
        Map<String, Set<String>> cohorts = new HashMap<>();
        List<Stay> both = new ArrayList<>(stays(pair, pair.aCode()));
        both.addAll(stays(pair, pair.bCode()));
        both.removeIf(stay -> !stay.kind().equals(COHORT));
        both.forEach(stay ->
                cohorts.computeIfAbsent(stay.person(), any -> new HashSet<>()).add(String.valueOf(stay.place())));
        Gathering gathering = new Gathering(pair.moment(), pair.viewer());
        both.stream()
                .filter(stay -> cohorts.getOrDefault(stay.person(), Set.of()).size() > 1)
                .forEach(gathering::managed);
        return gathering.people();
    }

    /** The open gaps on the border. */
    BorderGaps.Found gaps(BorderPair pair, int most) {
        Set<String> travellers = new HashSet<>(travellers(pair, pair.aCode(), pair.bCode()));
        travellers.addAll(travellers(pair, pair.bCode(), pair.aCode()));
        return gaps.on(new Border(pair.a(), pair.b(), travellers), pair.moment(), pair.viewer(), most);
    }

    private List<Stay> stays(BorderPair pair, String area) {
        return managed.in(area, pair.territory(), pair.moment());
    }

    private Set<String> travellers(BorderPair pair, String home, String place) {
        JourneyIndex index = figures.index();
        Window year = Days.yearTo(pair.moment().asOf()).window(pair.moment());
        return index.travellers(new LevelAreas(List.of(home, place), pair.territory()::area), year);
    }
}
