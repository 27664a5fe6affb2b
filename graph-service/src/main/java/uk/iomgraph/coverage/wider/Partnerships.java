package uk.iomgraph.coverage.wider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/**
 * Community safety partnerships and the areas they consist of, on a day. A district that lies in several belongs to the one
 * with the largest share, of equal ones to the first by code: an address says no more than its district.
 */
final class Partnerships {

    private final Map<String, String> byArea = new HashMap<>();
    private final Map<String, List<String>> areas = new TreeMap<>();

    private Partnerships(List<Part> parts) {
        Map<String, Double> shares = new HashMap<>();
        for (Part part : parts) {
            if (part.share() > shares.getOrDefault(part.area(), -1.0)) {
                shares.put(part.area(), part.share());
                byArea.put(part.area(), part.partnership());
            }
        }
        byArea.forEach((area, partnership) ->
                areas.computeIfAbsent(partnership, code -> new ArrayList<>()).add(area));
    }

    static Partnerships on(LocalDate day, GraphReader graph) {
        return new Partnerships(
                graph.list(CoverageStatements.WIDER_PARTNERSHIP_AREAS, Parameters.of("asOf", day), Part::of));
    }

    /** Codes of the areas of each partnership, its own among them, by the code of the partnership. */
    Map<String, List<String>> areas() {
        return areas;
    }

    /** The code of the partnership an area belongs to; null if it belongs to none, as a force area does. */
    @Nullable
    String find(@Nullable String area) {
        return area == null ? null : byArea.get(area);
    }

    /** The code of the partnership an area belongs to, or else its own. */
    @Nullable
    String orSelf(@Nullable String area) {
        String partnership = find(area);
        return partnership == null ? area : partnership;
    }

    private record Part(String partnership, String area, double share) {

        static Part of(Row row) {
            Double share = row.decimalOrNull("share");
            return new Part(row.text("partnership"), row.text("area"), share == null ? 0 : share);
        }
    }
}
