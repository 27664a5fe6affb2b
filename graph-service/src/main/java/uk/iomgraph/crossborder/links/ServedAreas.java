package uk.iomgraph.crossborder.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.Agencies;

/** The areas agencies serve, as believed now. */
final class ServedAreas implements Agencies {

    private static final String POLICE = "POLICE";
    private static final String FORCE_AREA = "PFA";

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> forces = new HashMap<>();
    private final Set<String> police = new HashSet<>();

    void add(Row row) {
        String agency = row.text("key");
        List<Cells> served = row.cells("areas");
        for (Cells area : served) {
            areas.merge(agency, area.text(0), ServedAreas::first);
            if (area.text(1).equals(FORCE_AREA)) {
                forces.merge(agency, area.text(0), ServedAreas::first);
            }
        }
        if (POLICE.equals(row.textOrNull("type"))) {
            police.add(agency);
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public @Nullable String area(String agency) {
        return areas.get(agency);
    }

    @Override
    public @Nullable String force(String agency) {
        return forces.get(agency);
    }

    @Override
    public boolean isPoliceWithoutTerritory(String agency) {
        return police.contains(agency) && !forces.containsKey(agency);
    }
}
