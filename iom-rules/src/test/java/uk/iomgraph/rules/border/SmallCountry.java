package uk.iomgraph.rules.border;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Point;

/**
 * Partnerships A, B and C: A and B belong to force F and region R, C to force G and region S. District D lies in A and has no
 * partnership of its own here. Partnership W lies over two regions: its districts I and J belong to F and R, K to G and S. The
 * prisons pA, pB and pC serve A, B and C; the forces f and g serve F and G; t is a police
 * force without an area.
 */
final class SmallCountry implements Places, Agencies {

    private static final Map<String, String> FORCES =
            Map.of("A", "F", "B", "F", "C", "G", "F", "F", "G", "G", "I", "F", "J", "F", "K", "G");
    private static final Map<String, String> REGIONS =
            Map.of("A", "R", "B", "R", "C", "S", "F", "R", "G", "S", "I", "R", "J", "R", "K", "S");
    private static final Map<String, String> DISTRICTS =
            Map.of("A", "D", "D", "D", "B", "E", "C", "H", "I", "I", "J", "J", "K", "K");
    private static final Map<String, String> SERVED = Map.of("pA", "A", "pB", "B", "pC", "C", "f", "F", "g", "G");

    static PersonCase.World world() {
        SmallCountry country = new SmallCountry();
        return new PersonCase.World(country, country);
    }

    @Override
    public @Nullable String at(String code, AreaLevel level) {
        return switch (level) {
            case CSP -> "ABC".contains(code) ? code : "IJK".contains(code) ? "W" : null;
            case LAD -> DISTRICTS.get(code);
            case PFA -> FORCES.get(code);
            case PROBATION_REGION -> REGIONS.get(code);
        };
    }

    @Override
    public @Nullable Point middle(String code) {
        int place = "ABC".indexOf(code);
        return place < 0 ? null : new Point(53, -2 - place);
    }

    @Override
    public @Nullable String area(String agency) {
        return SERVED.get(agency);
    }

    @Override
    public @Nullable String force(String agency) {
        return agency.length() == 1 ? SERVED.get(agency) : null;
    }

    @Override
    public boolean isPoliceWithoutTerritory(String agency) {
        return agency.equals("t");
    }
}
