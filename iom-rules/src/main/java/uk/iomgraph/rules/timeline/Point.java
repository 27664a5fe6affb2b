package uk.iomgraph.rules.timeline;

/**
 * A point on the map.
 *
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
public record Point(double latitude, double longitude) {

    /** Mean radius of the Earth (IUGG), in kilometres. */
    private static final double RADIUS_KM = 6_371.008_8;

    private static final double METRES = 1_000;

    /**
     * As the crow flies, on a sphere (haversine): within half a percent of the true distance.
     *
     * @return kilometres, rounded to metres
     */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(east)
                        * Math.sin(east);
        double distance = 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
        return Math.round(distance * METRES) / METRES;
    }
}
