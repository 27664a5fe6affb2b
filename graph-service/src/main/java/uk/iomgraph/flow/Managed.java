package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.flow.index.ManagementIndex;
import uk.iomgraph.flow.index.PersonManagement.Home;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/** Finds who is managed where, beside where they live. */
@Component
class Managed {

    private final ManagementFigures figures;

    Managed(ManagementFigures figures) {
        this.figures = figures;
    }

    /**
     * One person managed in one area on a day.
     *
     * @param person identity
     * @param place area of the level they are managed in; null where it cannot be told
     * @param kind type of the programme, or {@code SUPERVISION}
     * @param home area of the level they live in; null likewise
     */
    record Stay(
            String person,
            @Nullable String place,
            String kind,
            @Nullable String home) {}

    /**
     * All who are managed in areas of a level, wherever they live.
     *
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    List<Stay> in(Set<String> areas, Territory territory, Moment moment, Viewer viewer) {
        Found found = new Found(territory);
        figures.index(viewer)
                .managedIn(
                        code -> isIn(areas, territory.area(code)),
                        Day.of(moment.asOf()),
                        JourneyReader.micros(moment.knownAt()),
                        found);
        return found.stays;
    }

    /**
     * All who live in an area of a level and are managed, wherever that is.
     *
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    List<Stay> livingIn(String area, Territory territory, Moment moment, Viewer viewer) {
        Found found = new Found(territory);
        figures.index(viewer)
                .livingIn(
                        code -> area.equals(territory.area(code)),
                        Day.of(moment.asOf()),
                        JourneyReader.micros(moment.knownAt()),
                        found);
        return found.stays.stream().filter(stay -> area.equals(stay.home())).toList();
    }

    private static boolean isIn(Set<String> areas, @Nullable String area) {
        return area != null && areas.contains(area);
    }

    /** Brings what is found to the areas of a level. */
    private static final class Found implements ManagementIndex.Visitor {

        private final Territory territory;
        private final List<Stay> stays = new ArrayList<>();

        Found(Territory territory) {
            this.territory = territory;
        }

        @Override
        public void visit(String person, String area, String kind, @Nullable Home home) {
            String lived = home == null ? null : territory.tree().place(home.small(), home.area());
            stays.add(new Stay(person, territory.area(area), kind, territory.area(lived)));
        }
    }
}
