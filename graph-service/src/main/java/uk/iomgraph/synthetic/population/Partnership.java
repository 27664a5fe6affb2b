package uk.iomgraph.synthetic.population;

import java.util.List;
import java.util.Map;

/**
 * A Community Safety Partnership (CSP): a real area, as fact.
 *
 * @param code ONS code of the partnership
 * @param name its name
 * @param forceCode ONS code of its police force area
 * @param forceName name of the force area
 * @param regionCode Delius code of its probation region
 * @param regionName name of the region
 * @param latitude of a point within, degrees
 * @param longitude of the same point, degrees
 * @param districts the districts (LAD) it lies in: code to name, in code order
 * @param neighbours codes of the partnerships that share a border with it
 * @param crimes recorded crimes in the year to June 2025, by {@link OffenceGroup}
 */
public record Partnership(
        String code,
        String name,
        String forceCode,
        String forceName,
        String regionCode,
        String regionName,
        double latitude,
        double longitude,
        Map<String, String> districts,
        List<String> neighbours,
        List<Integer> crimes) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Recorded crimes of all groups in a year. */
    public int crime() {
        return crimes.stream().mapToInt(Integer::intValue).sum();
    }

    /** Distance between the points of two partnerships, in kilometres. */
    double distance(Partnership other) {
        double north = (latitude - other.latitude) * KILOMETRES_PER_DEGREE;
        double east = (longitude - other.longitude) * KILOMETRES_PER_DEGREE * StrictMath.cos(Math.toRadians(latitude));
        return StrictMath.hypot(north, east);
    }
}
