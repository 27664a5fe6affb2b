package uk.iomgraph.crossborder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on the earth.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Point(double latitude, double longitude) {

    /** Mean radius of the earth in kilometres (IUGG, R1). */
    private static final double RADIUS = 6371.0088;

    static @Nullable Point ofNullable(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    /** The mean of latitudes and longitudes, near enough for the areas of one country; null of none. */
    static @Nullable Point middle(List<Point> points) {
        return points.isEmpty()
                ? null
                : new Point(
                        points.stream().mapToDouble(Point::latitude).sum() / points.size(),
                        points.stream().mapToDouble(Point::longitude).sum() / points.size());
    }

    /** Kilometres to another point as the crow flies, on a sphere (haversine formula). */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double square = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
